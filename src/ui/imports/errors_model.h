#pragma once

#include "core/model/error.h"
#include "ui/session/text_language.h"
#include "ui/widgets/cells_model.h"

namespace seatkeeper {

/// What is wrong with files, a row each: where, and in words.
class ErrorsModel : public CellsModel {
    Q_OBJECT

public:
    enum class Column : quint8 { File, Line, What };
    static constexpr int columns = 3;

    explicit ErrorsModel(const TextLanguage& language, QObject* parent = nullptr);

    void show(std::vector<Error> errors);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QVariant other(int row, int column, int role) const override;

private:
    QString text(const Error& error, Column column) const;

    const TextLanguage& m_language;
    std::vector<Error> m_errors;
};

} // namespace seatkeeper
