# Most of a file's compile time goes to reading Qt and the standard library; here both are read once. The sources still
# include what they use: the analysis builds without this.
set(core_headers
  <algorithm> <array> <functional> <limits> <map> <memory> <optional> <ranges> <set> <span> <string> <string_view> <tuple>
  <unordered_map> <utility> <variant> <vector>
  <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QFile> <QHash> <QJsonDocument> <QJsonObject> <QLocale> <QString>
  <QStringList> <tl/expected.hpp>)

# Libraries without any code of their own, of which all others take these headers.
function(seatkeeper_headers name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LINKS")
  file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp "")
  add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  target_link_libraries(${name} PRIVATE ${arg_LINKS} seatkeeper_warnings)
  target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
endfunction()

seatkeeper_headers(seatkeeper_core_headers HEADERS ${core_headers} LINKS Qt6::Core tl::expected)
seatkeeper_headers(seatkeeper_window_headers HEADERS ${core_headers} <QtWidgets> LINKS Qt6::Widgets tl::expected)
