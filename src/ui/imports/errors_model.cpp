#include "ui/imports/errors_model.h"

#include "ui/text/errors.h"
#include "ui/widgets/model_table.h"
#include "ui/widgets/tool_tip.h"

#include <QFileInfo>

namespace seatkeeper {

namespace {

Qt::Alignment alignmentOf(ErrorsModel::Column column)
{
    return (column == ErrorsModel::Column::Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

ErrorsModel::ErrorsModel(const TextLanguage& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{}

void ErrorsModel::show(std::vector<Error> errors)
{
    beginResetModel();
    m_errors = std::move(errors);
    endResetModel();
}

void ErrorsModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int ErrorsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_errors.size());
}

int ErrorsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ErrorsModel::text(const Error& error, Column column) const
{
    switch (column) {
    case Column::File: return QFileInfo(error.place.file).fileName();
    case Column::Line: return error.place.line > 0 ? m_language->number(error.place.line) : QString();
    case Column::What: break;
    }
    return errorText(*m_language, error);
}

QVariant ErrorsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const Error& error = m_errors[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(error, column);
    case Qt::ToolTipRole: return plainToolTip(text(error, column));
    case cellValueRole:
        return column == Column::Line && error.place.line > 0 ? QVariant::fromValue<qint64>(error.place.line)
                                                              : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(column));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(error, column));
    default: return {};
    }
}

QVariant ErrorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(static_cast<Column>(section)));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::File: return tr("File");
    case Column::Line: return tr("Row");
    case Column::What: break;
    }
    return tr("What is wrong, and what to do");
}

} // namespace seatkeeper
