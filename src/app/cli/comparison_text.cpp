#include "app/cli/comparison_text.h"

#include "app/cli/text_table.h"
#include "ui/text/comparison_rows.h"
#include "ui/text/comparison_sentences.h"

namespace seatkeeper::cli {

QString comparisonText(const Language& language, const Compared& compared)
{
    const ComparisonRows found = comparisonRows(language, compared);
    QString after = leftOutText(language, found.leftOut);
    if (!after.isEmpty())
        after += QLatin1Char('\n');
    if (found.rows.empty())
        return language.translate("Comparison", "Nothing differs.") + QLatin1Char('\n') + after;
    TextTable table;
    table.addRow({language.translate("Comparison", "About"), language.translate("Comparison", "What differs"),
                  layerText(language, compared.names.left), layerText(language, compared.names.right)});
    for (const ComparisonRow& row : found.rows)
        table.addRow({nameOf(language, row.group), row.what, row.left, row.right});
    return table.toString() + after;
}

} // namespace seatkeeper::cli
