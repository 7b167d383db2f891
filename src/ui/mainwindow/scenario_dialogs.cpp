#include "ui/mainwindow/scenario_dialogs.h"

#include "ui/scenarios/item_dialog.h"
#include "ui/scenarios/scenario_dialog.h"
#include "ui/scenarios/take_over_dialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace seatkeeper {

ScenarioDialogs::ScenarioDialogs(Session& session, const TextLanguage& language, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_language(language)
    , m_window(window)
{}

void ScenarioDialogs::create()
{
    const auto take = [this](const ScenarioHead& head) {
        return commitAndOpen(createScenario(m_session.plan().state(), head));
    };
    (new ScenarioDialog(ScenarioDialog::Purpose::Create, {freeName(tr("New scenario")), {}}, m_language, take,
                        m_window))
        ->open();
}

void ScenarioDialogs::keep(const ScenarioHead& head, const std::vector<Change>& changes)
{
    const auto take = [this, changes](const ScenarioHead& named) {
        return commitAndOpen(createScenario(m_session.plan().state(), named, changes));
    };
    (new ScenarioDialog(ScenarioDialog::Purpose::Create, {freeName(head.name), head.note}, m_language, take, m_window))
        ->open();
}

void ScenarioDialogs::copy(ScenarioId scenario)
{
    const ScenarioHead& head = m_session.plan().state().scenarios->at(scenario);
    const auto take = [this, scenario](const ScenarioHead& copied) {
        return commitAndOpen(copyScenario(m_session.plan().state(), scenario, copied));
    };
    (new ScenarioDialog(ScenarioDialog::Purpose::Copy, {freeName(tr("%1, copy").arg(head.name)), head.note}, m_language,
                        take, m_window))
        ->open();
}

void ScenarioDialogs::edit(ScenarioId scenario)
{
    const auto take = [this, scenario](const ScenarioHead& head) -> Result<bool> {
        const auto edit = editScenario(m_session.plan().state(), scenario, head);
        if (!edit)
            return tl::unexpected(edit.error());
        return m_session.commit(*edit, EditKind::Scenario);
    };
    (new ScenarioDialog(ScenarioDialog::Purpose::Edit, m_session.plan().state().scenarios->at(scenario), m_language,
                        take, m_window))
        ->open();
}

void ScenarioDialogs::remove(ScenarioId scenario)
{
    const auto done = m_session.commit(deleteScenario(m_session.plan().state(), scenario), EditKind::Scenario);
    if (!done)
        Q_EMIT failed(done.error());
}

void ScenarioDialogs::editItem(ItemKey item)
{
    (new ItemDialog(m_session, m_language, item, m_window))->open();
}

void ScenarioDialogs::takeOver(ScenarioId scenario, const std::vector<quint32>& ranks)
{
    auto* dialog = new TakeOverDialog(m_session, m_language, scenario, ranks, m_window);
    connect(dialog, &TakeOverDialog::failed, this, &ScenarioDialogs::failed);
    dialog->open();
}

void ScenarioDialogs::importChanges()
{
    auto* chooser = new QFileDialog(m_window, tr("Import a changes file"), QString(), tr("Changes files (*.jsonl)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const QString name =
            m_session.scenario() ? m_session.scenarioName() : freeName(QFileInfo(file).completeBaseName());
        if (const auto done = m_session.importChanges(file, name); !done)
            Q_EMIT failed(done.error());
    });
    chooser->open();
}

void ScenarioDialogs::exportChanges(ScenarioId scenario)
{
    auto* chooser = new QFileDialog(m_window, tr("Export as a changes file"), QString(), tr("Changes files (*.jsonl)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("jsonl"));
    connect(chooser, &QFileDialog::fileSelected, this, [this, scenario](const QString& file) {
        if (const auto done = m_session.exportChanges(file, scenario); !done)
            Q_EMIT failed(done.error());
    });
    chooser->open();
}

/// The name, with a number behind it where it is taken.
QString ScenarioDialogs::freeName(const QString& wanted) const
{
    const ScenarioHeads& heads = *m_session.plan().state().scenarios;
    QString name = wanted;
    for (int number = 2; findScenario(heads, name) || !canNameScenario(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted.trimmed()).arg(number);
    return name;
}

Result<bool> ScenarioDialogs::commitAndOpen(const Result<ScenarioEdit>& edit)
{
    if (!edit)
        return tl::unexpected(edit.error());
    return m_session.commitAndOpen(*edit, EditKind::Scenario);
}

} // namespace seatkeeper
