#include "ui/scenarios/comparison_page.h"

#include "core/rules/usage_months.h"
#include "ui/report/text_table.h"
#include "ui/scenarios/comparison_model.h"
#include "ui/text/comparison_sentences.h"
#include "ui/text/typed_day.h"
#include "ui/theme/icons.h"
#include "ui/widgets/beside.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/sub_page_title.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace seatkeeper {

namespace {

/// A layer as the value of an entry: what is below 0 is none of the scenarios.
constexpr int importValue = -2;
constexpr int baselineValue = -1;

int valueOf(LayerId layer)
{
    switch (layer.kind) {
    case LayerKind::Import: return importValue;
    case LayerKind::Baseline: return baselineValue;
    case LayerKind::Scenario: break;
    }
    return static_cast<int>(layer.scenario);
}

LayerId layerOfValue(int value)
{
    if (value == importValue)
        return {LayerKind::Import, {}};
    return value == baselineValue ? LayerId() : LayerId{LayerKind::Scenario, static_cast<ScenarioId>(value)};
}

} // namespace

ComparisonPage::ComparisonPage(Session& session, const TextLanguage& language, QWidget* parent)
    : SubPage(parent)
    , m_session(session)
    , m_language(language)
    , m_leftLabel(new QLabel)
    , m_left(new ComboBox)
    , m_rightLabel(new QLabel)
    , m_right(new ComboBox)
    , m_fromLabel(new QLabel)
    , m_from(new DayEdit(language))
    , m_toLabel(new QLabel)
    , m_to(new DayEdit(language))
    , m_groupLabel(new QLabel)
    , m_group(new ComboBox)
    , m_onlyDifferences(new QCheckBox)
    , m_copy(new QPushButton)
    , m_question(new QWidget(this))
    , m_conclusion(new PlainLabel(this))
    , m_showLosing(new LinkButton(this))
    , m_said(new PlainLabel(this))
    , m_model(new ComparisonModel(this))
    , m_table(new TableView(this))
{
    m_left->setObjectName(QStringLiteral("leftLayer"));
    m_right->setObjectName(QStringLiteral("rightLayer"));
    m_from->setObjectName(QStringLiteral("compareFrom"));
    m_to->setObjectName(QStringLiteral("compareTo"));
    m_copy->setObjectName(QStringLiteral("copyComparison"));
    m_conclusion->setObjectName(QStringLiteral("comparisonConclusion"));
    m_said->setObjectName(QStringLiteral("comparisonSaid"));
    m_showLosing->setObjectName(QStringLiteral("showLosing"));
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    layOut();
    for (ComboBox* box : {m_left, m_right})
        connect(box, &QComboBox::activated, this, &ComparisonPage::compareNow);
    for (DayEdit* field : {m_from, m_to}) {
        connect(field, &QLineEdit::editingFinished, this, &ComparisonPage::takeDays);
        connect(field, &DayEdit::picked, this, &ComparisonPage::takeDays);
    }
    connect(m_group, &QComboBox::currentIndexChanged, this, &ComparisonPage::narrow);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ComparisonPage::list);
    connect(m_copy, &QPushButton::clicked, this, &ComparisonPage::copy);
    connect(m_showLosing, &LinkButton::clicked, this, [this] { Q_EMIT peopleRequested(m_losing); });
    new ColumnFit(m_table, {{.weight = 0}, {.weight = 0}}); // both sides give way before whom they are about
    connect(&m_session, &Session::planReplaced, this, &ComparisonPage::begin);
    connect(&m_session, &Session::planEdited, this, &ComparisonPage::renew);
    begin();
    retranslate();
}

void ComparisonPage::begin()
{
    constexpr int monthsAhead = 12;
    m_first = m_session.today();
    m_last = m_first.addMonths(monthsAhead);
    ++m_job; // what is still being compared is of the plan before
    m_model->show({}, {}, *m_language);
    m_leftOut.reset();
    m_conclusion->say({});
    m_losing.clear();
    m_showLosing->hide();
    for (ComboBox* box : {m_left, m_right})
        box->clear(); // and so are the scenarios
    renew();
}

void ComparisonPage::compareWithBaseline(ScenarioId scenario)
{
    offerLayers();
    choose(m_left, {});
    choose(m_right, {LayerKind::Scenario, scenario});
    renew();
}

bool ComparisonPage::copy()
{
    const auto text = [this](int row, int column) { return m_model->index(row, column).data().toString(); };
    QStringList headings;
    for (int column = 0; column < m_model->columnCount(); ++column)
        headings.push_back(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    // All of it now: the comparison may be another one when somebody pastes it.
    std::vector<QStringList> cells;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < m_model->columnCount(); ++column)
            line.push_back(text(row, column));
        cells.push_back(std::move(line));
    }
    const int rows = m_model->rowCount();
    QGuiApplication::clipboard()->setMimeData(
        new TableOnClipboard({.title = title()->text(),
                              .headings = headings,
                              .rows = rows,
                              .cell = [cells = std::move(cells)](int row, int column) {
                                  return cells[static_cast<std::size_t>(row)].at(column);
                              }}));
    return true;
}

TypedTable ComparisonPage::table() const
{
    TypedTable table = m_model->table();
    table.title = title()->text();
    return table;
}

void ComparisonPage::takeFocus()
{
    makeFresh();
    m_right->setFocus(Qt::OtherFocusReason);
}

/// What differs is what one comes for; the fields stand above it.
std::vector<QWidget*> ComparisonPage::panes() const
{
    return {m_table, m_question};
}

QString ComparisonPage::countText() const
{
    const int differences = m_model->differencesShown();
    if (m_onlyDifferences->isChecked())
        return tr("%n difference(s)", nullptr, differences);
    const QString same = m_language->number(m_model->rowCount() - differences);
    return tr("%n difference(s), %1 the same", nullptr, differences).arg(same);
}

void ComparisonPage::layOut()
{
    m_said->setTone(PlainLabel::Tone::Secondary);
    m_copy->setIcon(iconOf(Icon::Copy));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    constexpr int dayWidth = 18; // characters
    for (DayEdit* field : {m_from, m_to})
        field->setFixedWidth(dayWidth * fontMetrics().averageCharWidth() + metrics::wide);
    constexpr int layerWidth = 18; // characters
    m_group->setObjectName(QStringLiteral("comparisonGroup"));
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferences"));
    m_onlyDifferences->setChecked(true);
    for (ComboBox* box : {m_left, m_right, m_group}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(layerWidth);
    }
    auto* row = new FlowLayout(m_question);
    row->addField(m_leftLabel, m_left);
    row->addField(m_rightLabel, m_right);
    row->addField(m_fromLabel, m_from);
    row->addField(m_toLabel, m_to);
    row->addField(m_groupLabel, m_group);
    row->addWidget(m_onlyDifferences);
    row->addWidget(m_copy);
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(title());
    layout->addWidget(m_question);
    layout->addWidget(m_conclusion);
    layout->addWidget(m_showLosing, 0, Qt::AlignLeft);
    layout->addWidget(m_said);
    layout->addWidget(m_table, 1);
    orderTabs(tabStops({title(), m_question, m_showLosing, m_table}));
}

void ComparisonPage::fill()
{
    offerLayers();
    m_from->setToday(m_session.today());
    m_to->setToday(m_session.today());
    m_from->setText(m_language->date(m_first));
    m_to->setText(m_language->date(m_last));
    if (m_session.isOpen())
        compareNow();
}

/// Until somebody chooses, the open scenario is compared with the baseline, or the baseline with the import.
void ComparisonPage::offerLayers()
{
    const bool isFirst = m_left->count() == 0;
    const Sides<LayerId> before{chosen(m_left), chosen(m_right)};
    for (ComboBox* box : {m_left, m_right}) {
        box->clear();
        box->addItem(tr("Import"), importValue);
        box->addItem(tr("Baseline"), baselineValue);
        if (!m_session.isOpen())
            continue;
        for (const auto& [id, head] : *m_session.plan().state().scenarios)
            box->addItem(iconOf(Icon::Scenario), head.name, static_cast<int>(id));
    }
    const LayerId other = m_session.scenario() ? LayerId() : LayerId{LayerKind::Import, {}};
    choose(m_left, isFirst ? other : before.left);
    choose(m_right, isFirst ? layerOf(m_session.scenario()) : before.right);
}

void ComparisonPage::choose(ComboBox* box, LayerId layer)
{
    const int place = box->findData(valueOf(layer));
    box->setCurrentIndex(place < 0 ? box->findData(baselineValue) : place);
}

LayerId ComparisonPage::chosen(const ComboBox* box)
{
    return box->currentIndex() < 0 ? LayerId() : layerOfValue(box->currentData().toInt());
}

void ComparisonPage::takeDays()
{
    const auto first = dayFromText(m_from->text(), m_session.today());
    const auto last = dayFromText(m_to->text(), m_session.today());
    const bool isRange = first && last && *first <= *last;
    if (!isRange) {
        m_said->setTone(PlainLabel::Tone::Error);
        m_said->say(first && last ? tr("The first day is after the last one.")
                                  : tr("\"%1\" is not a date. Type for example 31-1-27, 31 Jan, +60 or today.")
                                        .arg(first ? m_to->text() : m_from->text()));
        return;
    }
    if (first == m_first && last == m_last)
        return sayWhatIsListed(); // there may have been a day in between that is none
    m_first = *first;
    m_last = *last;
    renew();
}

void ComparisonPage::compareNow()
{
    const int job = ++m_job;
    const auto work = [state = m_session.plan().state(), layers = Sides<LayerId>{chosen(m_left), chosen(m_right)},
                       first = m_first, last = m_last, code = m_language->code(), job] {
        const Language language(code); // of its own: the window may speak another one before this is ready
        // Of all this, the model shows what is asked for, without comparing again.
        constexpr Listed listed = Listed::BothSides;
        const Compared compared = first == last ? compareLayers(state, layers, last, listed)
                                                : compareLayersOver(state, layers, first, last, listed);
        return Answer{.job = job,
                      .rows = comparisonRows(language, compared),
                      .layers = {layerText(language, compared.names.left), layerText(language, compared.names.right)},
                      .conclusion = comparisonConclusion(language, compared),
                      .losing = peopleWhoLose(compared)};
    };
    workBeside(this, work, [this](Answer answer) { show(std::move(answer)); });
}

/// What differs can be hundreds of people: each group can be looked at alone.
void ComparisonPage::offerGroups()
{
    const QVariant before = m_group->currentData();
    const auto counts = m_model->counts();
    const auto counted = [this](const QString& name, int rows) {
        return QStringLiteral("%1 (%2)").arg(name, m_language->number(rows));
    };
    {
        const QSignalBlocker blocker(m_group);
        m_group->clear();
        int all = 0;
        for (const auto& [group, rows] : counts)
            all += rows;
        m_group->addItem(counted(tr("Everything"), all));
        for (const auto& [group, rows] : counts)
            m_group->addItem(counted(nameOf(*m_language, group), rows), static_cast<int>(group));
        m_group->setCurrentIndex(std::max(0, before.isValid() ? m_group->findData(before) : 0));
    }
    narrow();
}

void ComparisonPage::narrow()
{
    const QVariant group = m_group->currentData();
    m_model->showOnly(group.isValid() ? std::optional(static_cast<ComparisonGroup>(group.toInt())) : std::nullopt);
    m_copy->setEnabled(m_model->rowCount() > 0);
    Q_EMIT countChanged();
}

void ComparisonPage::show(Answer answer)
{
    if (answer.job != m_job)
        return;
    m_model->show(std::move(answer.rows.rows), answer.layers, *m_language);
    m_leftOut = LeftOut{answer.rows.leftOut, answer.rows.leftOutSame};
    m_conclusion->say(answer.conclusion);
    m_losing = std::move(answer.losing);
    m_showLosing->setVisible(!m_losing.empty());
    list();
}

/// Lists what is asked for of what was compared.
void ComparisonPage::list()
{
    const bool isAll = !m_onlyDifferences->isChecked();
    m_model->list(isAll ? Listed::BothSides : Listed::Differences);
    m_table->setAccessibleName(isAll ? tr("Comparison") : tr("Differences"));
    offerGroups();
    sayWhatIsListed();
}

void ComparisonPage::sayWhatIsListed()
{
    if (!m_leftOut)
        return;
    const bool isAll = !m_onlyDifferences->isChecked();
    const bool isDay = m_first == m_last;
    const QString first = m_language->dateInSentence(m_first);
    const QString last = m_language->dateInSentence(m_last);
    QStringList sentences;
    if (!m_model->hasDifferences())
        sentences.push_back(tr("Nothing differs."));
    else if (isAll)
        sentences.push_back(tr("What differs is bold."));
    if (isAll) {
        sentences.push_back(
            isDay ? tr("Compared on %1.").arg(last)
                  : tr("Compared: who pays, access and overage from %1 through %2, all else on %2.").arg(first, last));
        sentences.push_back(tr("Of individual people and of contract details, only what differs is listed."));
    } else if (m_model->hasDifferences()) {
        sentences.push_back(
            isDay ? tr("Only what differs on %1.").arg(last)
                  : tr("Only what differs: who pays, access and overage from %1 through %2, all else on %2.")
                        .arg(first, last));
    }
    const QString leftOut = leftOutText(*m_language, m_leftOut->differing + (isAll ? m_leftOut->same : 0));
    if (!leftOut.isEmpty())
        sentences.push_back(leftOut);
    const auto entered = lastMonthWithUsage(m_session.tenant(), m_last);
    if (m_model->hasDifferences() && entered && *entered < Month::of(m_last))
        sentences.push_back(tr("Overage is compared through %1, the last month with usage; what later months may cost "
                               "is in the decision sheet, and in a forecast on the page Overage.")
                                .arg(m_language->month(*entered)));
    m_said->setTone(PlainLabel::Tone::Secondary);
    m_said->say(sentences.join(QLatin1Char(' ')));
}

void ComparisonPage::retranslate()
{
    title()->say(tr("Compare"));
    m_leftLabel->setText(tr("Compa&re"));
    m_left->setAccessibleName(tr("Left side"));
    m_rightLabel->setText(tr("&with"));
    m_right->setAccessibleName(tr("Right side"));
    m_fromLabel->setText(tr("fro&m"));
    m_from->setAccessibleName(tr("First day"));
    m_toLabel->setText(tr("throu&gh"));
    m_to->setAccessibleName(tr("Last day"));
    m_groupLabel->setText(tr("Show on&ly"));
    m_group->setAccessibleName(tr("Show only"));
    m_onlyDifferences->setText(tr("Only &differences"));
    m_onlyDifferences->setAccessibleName(tr("Only differences"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(m_copy->text());
    m_showLosing->say(tr("Show who loses access"), tr("Show who loses access in the list of users"));
    list();
    renew();
}

} // namespace seatkeeper
