#pragma once

#include "ui/imports/import_reading.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/text/import_texts.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace seatkeeper {

class FilesStep;
class MappingStep;
class NewSubscriptionsStep;
class PlainLabel;
class PreviewStep;

/// Leads through an import of people and licenses: files, what nobody recognised, new subscriptions, and what is
/// altered. Nothing is stored before the last step, which is one undo step.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Begins with these files, as if they had been chosen.
    void begin(const QStringList& files);

    /// Begins with the files of the time before, until others are chosen.
    void propose(const QStringList& files);

Q_SIGNALS:
    /// A tenant file was chosen: it replaces the baseline whole, and is not of this dialog.
    void tenantFileChosen(const QString& file);
    /// It is done, with these files.
    void imported(const seatkeeper::ImportFiles& files, const seatkeeper::ImportResult& result);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Step : quint8 { Files, Mapping, Subscriptions, Preview };

    void layOut();
    void next();
    void back();
    void goTo(Step next);
    Step step() const;
    bool asksAboutMapping() const;
    void askAboutMapping();
    bool asksAboutSubscriptions() const;
    void read(const Mappings& mappings);
    void take(const ImportReading::Outcome& outcome);
    void considerSame();
    void importNow();
    void saveErrors();
    bool isDoubtful() const;
    void enableButtons();
    void followChosen();
    void focusWhatGoesOn();
    void retranslate();
    QStringList newSubscriptions() const;

    Session& m_session;
    const TextLanguage& m_language;
    ImportReading* m_reading;
    PlainLabel* m_title;
    QStackedWidget* m_steps;
    FilesStep* m_files;
    MappingStep* m_mapping;
    NewSubscriptionsStep* m_subscriptions;
    PreviewStep* m_preview;
    PlainLabel* m_refusal;
    QPushButton* m_back;
    QPushButton* m_others; // leads to licenses that nobody asked about
    QPushButton* m_next;
    QPushButton* m_cancel;
    ImportReading::Outcome m_outcome;
    std::vector<UnrecognisedLicense> m_askedAbout; // what the step of mappings shows; empty: it is not on the way
    std::vector<LikelySame> m_asked;               // who may be one person
    std::vector<LikelySame> m_same;                // who is
    Mappings m_mappings;
};

} // namespace seatkeeper
