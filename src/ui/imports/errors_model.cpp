#include "ui/imports/errors_model.h"

#include "ui/text/errors.h"
#include "ui/widgets/model_table.h"

#include <QFileInfo>

namespace seatkeeper {

ErrorsModel::ErrorsModel(const TextLanguage& language, QObject* parent) : CellsModel(parent), m_language(language) {}

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

QString ErrorsModel::cell(int row, int column) const
{
    return text(m_errors[static_cast<std::size_t>(row)], static_cast<Column>(column));
}

bool ErrorsModel::isNumber(int column) const
{
    return static_cast<Column>(column) == Column::Line;
}

QVariant ErrorsModel::other(int row, int column, int role) const
{
    const Error& error = m_errors[static_cast<std::size_t>(row)];
    const bool isLine = static_cast<Column>(column) == Column::Line && error.place.line > 0;
    return role == cellValueRole && isLine ? QVariant::fromValue<qint64>(error.place.line) : QVariant();
}

QString ErrorsModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::File: return tr("File");
    case Column::Line: return tr("Row");
    case Column::What: break;
    }
    return tr("What is wrong, and what to do");
}

} // namespace seatkeeper
