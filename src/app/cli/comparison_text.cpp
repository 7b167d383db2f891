#include "app/cli/comparison_text.h"

#include "app/cli/text_table.h"
#include "ui/text/comparison_rows.h"

namespace seatkeeper::cli {

QString comparisonText(const Language& language, const Compared& compared)
{
    const std::vector<ComparisonRow> rows = comparisonRows(language, compared);
    if (rows.empty())
        return language.translate("Comparison", "Nothing differs.") + QLatin1Char('\n');
    TextTable table;
    table.addRow({language.translate("Comparison", "What differs"), layerText(language, compared.names.left),
                  layerText(language, compared.names.right)});
    for (const ComparisonRow& row : rows)
        table.addRow({row.what, row.left, row.right});
    return table.toString();
}

} // namespace seatkeeper::cli
