#include "ui/imports/mapping_step.h"

#include "ui/widgets/combo_box.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QScrollArea>

namespace seatkeeper {

namespace {

/// The entries of the choice, in their order.
enum class What : quint8 { None, Standard, Premium };

} // namespace

MappingStep::MappingStep(QWidget* parent)
    : QWidget(parent)
    , m_about(new PlainLabel(this))
    , m_nameHead(new PlainLabel(this))
    , m_whatHead(new PlainLabel(this))
    , m_subscriptionHead(new PlainLabel(this))
    , m_grid(new QGridLayout)
{
    auto* content = new QWidget;
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::medium);
    m_grid->setVerticalSpacing(metrics::small);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_nameHead, 0, 0);
    m_grid->addWidget(m_whatHead, 0, 1);
    m_grid->addWidget(m_subscriptionHead, 0, 2);
    for (PlainLabel* head : {m_nameHead, m_whatHead, m_subscriptionHead})
        head->setTone(PlainLabel::Tone::Secondary);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addLayout(m_grid);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::medium);
    layout->addWidget(m_about);
    layout->addWidget(scroll, 1);
}

void MappingStep::ask(const std::vector<UnrecognisedLicense>& licenses, const Mappings& mappings)
{
    for (const Row& row : m_rows) {
        delete row.name;
        delete row.what;
        delete row.subscription;
    }
    m_rows.clear();
    m_before = mappings;
    for (const UnrecognisedLicense& license : licenses)
        addRow(license);
    retranslate();
}

void MappingStep::addRow(const UnrecognisedLicense& license)
{
    const Row row{license, new PlainLabel(this), new ComboBox(this), new LineEdit(this)};
    row.name->say(license.name.isEmpty() ? license.key : license.name);
    row.what->addItems({QString(), QString(), QString()});
    row.subscription->setText(license.subscription);
    const int line = static_cast<int>(m_rows.size()) + 1;
    m_grid->addWidget(row.name, line, 0);
    m_grid->addWidget(row.what, line, 1);
    m_grid->addWidget(row.subscription, line, 2);
    connect(row.what, &QComboBox::currentIndexChanged, row.subscription, [row] { followChoice(row); });
    followChoice(row);
    m_rows.push_back(row);
}

void MappingStep::followChoice(const Row& row)
{
    row.subscription->setEnabled(static_cast<What>(row.what->currentIndex()) != What::None);
}

Mappings MappingStep::said() const
{
    Mappings mappings = m_before;
    for (const Row& row : m_rows) {
        const auto what = static_cast<What>(row.what->currentIndex());
        const QString subscription = row.subscription->text().trimmed();
        if (what == What::None || subscription.isEmpty())
            mappings[row.license.key] = {};
        else
            mappings[row.license.key] = {what == What::Premium ? License::PremiumAgent : License::StandardAgent,
                                         subscription};
    }
    return mappings;
}

void MappingStep::retranslate()
{
    m_about->say(tr("These licenses were not recognised. Say which of them are Contact Center licenses and of which "
                    "subscription; the plan remembers it. All others stay as they are."));
    m_nameHead->say(tr("In the files"));
    m_whatHead->say(tr("Is"));
    m_subscriptionHead->say(tr("Subscription"));
    for (const Row& row : m_rows) {
        row.what->setItemText(static_cast<int>(What::None), tr("No Contact Center license"));
        row.what->setItemText(static_cast<int>(What::Standard), tr("Standard agent"));
        row.what->setItemText(static_cast<int>(What::Premium), tr("Premium agent"));
        row.what->setAccessibleName(tr("What %1 is").arg(row.name->text()));
        row.subscription->setAccessibleName(tr("Subscription of %1").arg(row.name->text()));
    }
}

} // namespace seatkeeper
