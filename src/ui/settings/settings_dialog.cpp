#include "ui/settings/settings_dialog.h"

#include "ui/widgets/combo_box.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

#include <array>

namespace seatkeeper {

namespace {

// The first entry of both boxes follows the system.
constexpr std::array<std::optional<LanguageCode>, 3> languages{std::nullopt, LanguageCode::Dutch,
                                                               LanguageCode::English};
constexpr std::array<std::optional<Scheme>, 3> schemes{std::nullopt, Scheme::Light, Scheme::Dark};

template <class Choices, class Choice> int placeOf(const Choices& choices, const Choice& choice)
{
    return static_cast<int>(std::ranges::find(choices, choice) - choices.begin());
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_languageLabel(new QLabel(this))
    , m_language(new ComboBox(this))
    , m_schemeLabel(new QLabel(this))
    , m_scheme(new ComboBox(this))
    , m_authorLabel(new QLabel(this))
    , m_author(new LineEdit(this))
    , m_aboutAuthor(new PlainLabel(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_language->setObjectName(QStringLiteral("language"));
    m_scheme->setObjectName(QStringLiteral("scheme"));
    m_author->setObjectName(QStringLiteral("author"));
    constexpr int longestName = 100;
    m_author->setMaxLength(longestName);
    for ([[maybe_unused]] const auto& choice : languages)
        m_language->addItem(QString());
    for ([[maybe_unused]] const auto& choice : schemes)
        m_scheme->addItem(QString());
    layOut();
    retranslate();
    show(m_settings.preferences());

    connect(m_language, &QComboBox::activated, this, &SettingsDialog::take);
    connect(m_scheme, &QComboBox::activated, this, &SettingsDialog::take);
    connect(m_author, &QLineEdit::textEdited, this, &SettingsDialog::take);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::layOut()
{
    constexpr int fieldWidth = 40; // characters
    m_author->setMinimumWidth(fieldWidth * fontMetrics().averageCharWidth());
    m_aboutAuthor->setTone(PlainLabel::Tone::Secondary);
    m_close->setDefault(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::medium);
    grid->setVerticalSpacing(metrics::small);
    int row = 0;
    for (const auto& [label, control] : {std::pair<QLabel*, QWidget*>(m_languageLabel, m_language),
                                         {m_schemeLabel, m_scheme},
                                         {m_authorLabel, m_author}}) {
        label->setBuddy(control);
        grid->addWidget(label, row, 0);
        grid->addWidget(control, row++, 1);
    }
    grid->addWidget(m_aboutAuthor, row, 1);
    QHBoxLayout* buttons = rowLayout();
    buttons->addStretch();
    buttons->addWidget(m_close);
    QVBoxLayout* layout = pageLayout(this);
    layout->addLayout(grid);
    layout->addStretch();
    layout->addLayout(buttons);
}

void SettingsDialog::show(const Preferences& preferences)
{
    m_language->setCurrentIndex(placeOf(languages, preferences.language));
    m_scheme->setCurrentIndex(placeOf(schemes, preferences.scheme));
    m_author->setText(preferences.author);
}

void SettingsDialog::take()
{
    const Preferences chosen{.language = languages.at(static_cast<std::size_t>(m_language->currentIndex())),
                             .scheme = schemes.at(static_cast<std::size_t>(m_scheme->currentIndex())),
                             .author = m_author->text().trimmed()};
    if (chosen == m_settings.preferences())
        return;
    m_settings.setPreferences(chosen);
    Q_EMIT changed();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_languageLabel->setText(tr("&Language:"));
    m_language->setAccessibleName(tr("Language"));
    // A language is called what its speakers call it, so that they find it.
    const auto languageName = [](LanguageCode code) {
        return code == LanguageCode::Dutch ? QStringLiteral("Nederlands") : QStringLiteral("English");
    };
    m_schemeLabel->setText(tr("&Appearance:"));
    m_scheme->setAccessibleName(tr("Appearance"));
    const auto schemeName = [](Scheme scheme) { return scheme == Scheme::Light ? tr("Light") : tr("Dark"); };
    const QString followed = tr("As the system has it: %1");
    m_language->setItemText(0, followed.arg(languageName(m_settings.systemLanguage())));
    m_scheme->setItemText(0, followed.arg(schemeName(m_settings.systemScheme())));
    for (int i = 1; i < m_language->count(); ++i)
        m_language->setItemText(i, languageName(*languages.at(static_cast<std::size_t>(i))));
    for (int i = 1; i < m_scheme->count(); ++i)
        m_scheme->setItemText(i, schemeName(*schemes.at(static_cast<std::size_t>(i))));
    m_authorLabel->setText(tr("Your &name:"));
    m_author->setAccessibleName(tr("Your name"));
    m_author->setPlaceholderText(tr("None"));
    m_aboutAuthor->say(tr("The history of a plan names you with every change that you make from now on. Leave it empty "
                          "to name nobody. The name is kept on this computer, and in the plans that you change."));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(m_close->text());
}

} // namespace seatkeeper
