#pragma once

#include "ui/contracts/contract_draft.h"
#include "ui/session/text_language.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace seatkeeper {

/// The fields of a form, bound to the texts of a draft.
class ContractFormView : public QWidget {
    Q_OBJECT

public:
    explicit ContractFormView(const TextLanguage& language, QWidget* parent = nullptr);

    /// Puts up the form of `draft` with what stands in it; `subscription` is null where one is added.
    void show(const ContractDraft& draft, const Subscription* subscription, QDate today, const QString& currency);

    /// Puts new text into a field.
    void setText(const FieldKey& key, const QString& text);

    /// Puts the focus on a field, or on the first one that is still to be filled in.
    void focus(const FieldKey& key);
    void focusFirst();

Q_SIGNALS:
    void edited(const seatkeeper::FieldKey& key, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void clear();
    void addRow(const FormRow& row, int line);
    QWidget* control(const FieldKey& key);
    QWidget* lineEdit(const FieldKey& key);
    QWidget* choice(const FieldKey& key);
    QWidget* flag(const FieldKey& key);
    void fillChoice(const FieldKey& key) const;
    std::vector<std::pair<QString, QString>> choices(ContractField field) const;
    void retranslate();

    const TextLanguage& m_language;
    ContractDraft m_draft;
    Subscription m_subscription;
    QDate m_today;
    QString m_currency; ///< of rates; may be empty
    QGridLayout* m_grid;
    std::map<FieldKey, QWidget*> m_controls;
    std::map<FieldKey, QLabel*> m_labels;
};

} // namespace seatkeeper
