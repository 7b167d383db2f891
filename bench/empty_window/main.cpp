/// What `seatkeeper --screenshot` is held against: a program of Qt's that shows an empty window with a table, writes a
/// picture of it to the file named and ends.
///
///     empty-window PICTURE [ROWS COLUMNS]    with a word in each cell

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

namespace {

/// Puts words into the table, no two of them the same.
void fill(QTableView& table, int rows, int columns)
{
    auto* model = new QStandardItemModel(rows, columns, &table);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            model->setItem(row, column, new QStandardItem(QStringLiteral("word %1").arg(row * columns + column)));
    }
    table.setModel(model);
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QMainWindow window;
    auto* table = new QTableView;
    constexpr int withWords = 4;
    if (arguments.size() == withWords)
        fill(*table, arguments.at(2).toInt(), arguments.at(3).toInt());
    window.setCentralWidget(table);
    constexpr QSize usual(1280, 800);
    window.resize(usual);
    window.show();
    QTimer::singleShot(0, &window, [&] {
        const bool saved = window.grab().save(arguments.value(1));
        QApplication::exit(saved ? 0 : 4);
    });
    return QApplication::exec();
}
