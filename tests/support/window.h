#pragma once

#include "support/memory_files.h"
#include "support/memory_settings.h"
#include "ui/mainwindow/main_window.h"
#include "ui/mainwindow/page_stack.h"
#include "ui/text/translators.h"
#include "ui/theme/apply_theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QTest>

namespace seatkeeper::test {

/// A window on plans in memory, in one language, used as people use it: by the names of what is on it.
class Desk {
public:
    explicit Desk(LanguageCode code) : m_language(code), m_session(m_files), m_settings(code)
    {
        applyTheme(Scheme::Light);
        speak(code);
        m_window = std::make_unique<MainWindow>(m_session, m_language, m_settings);
        QObject::connect(m_window.get(), &MainWindow::languageChosen, [this](LanguageCode chosen) { speak(chosen); });
        constexpr QSize size(1280, 800);
        m_window->resize(size);
        m_window->show();
        QTest::qWait(0);
    }

    ~Desk() { silence(); }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    MemoryFiles& files() { return m_files; }
    Session& session() { return m_session; }
    MemorySettings& settings() { return m_settings; }
    MainWindow& window() { return *m_window; }

    /// The visible widget with this accessible name; fails the test where there is none.
    template <class Widget> Widget* find(const QString& name) const
    {
        for (Widget* widget : m_window->findChildren<Widget*>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        qWarning("nothing on the window is called \"%s\"", qPrintable(name));
        return nullptr;
    }

    /// Clicks in the middle of what is called so.
    bool click(const QString& name) const
    {
        auto* widget = find<QWidget>(name);
        if (widget)
            QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(widget->height() / 2, widget->height() / 2));
        return widget != nullptr;
    }

    /// The cell of the table whose accessible text is or begins with `text`.
    static QModelIndex cell(const QAbstractItemView* table, const QString& text)
    {
        const QAbstractItemModel* model = table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                if (index.data(Qt::AccessibleTextRole).toString().startsWith(text))
                    return index;
            }
        }
        return {};
    }

    static void doubleClick(QAbstractItemView* table, const QModelIndex& index)
    {
        const QPoint place = table->visualRect(index).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    }

    /// Types into the field of this name and ends with Enter.
    bool type(const QString& name, const QString& text) const
    {
        auto* field = find<QWidget>(name);
        if (!field)
            return false;
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        return true;
    }

    QAction* action(ActionId id) const { return m_window->actions().action(id); }

    /// What the label or button with this object name says.
    QString said(const char* objectName) const
    {
        if (const auto* label = m_window->findChild<QLabel*>(QLatin1String(objectName)))
            return label->text();
        const auto* button = m_window->findChild<QAbstractButton*>(QLatin1String(objectName));
        return button ? button->text() : QString();
    }

private:
    void silence()
    {
        for (const auto& translator : m_translators)
            QCoreApplication::removeTranslator(translator.get());
        m_translators.clear();
    }

    void speak(LanguageCode code)
    {
        silence();
        m_translators.push_back(qtTranslator(code));
        m_translators.push_back(ownTranslator(code));
        for (const auto& translator : m_translators)
            QCoreApplication::installTranslator(translator.get());
        QTest::qWait(0);
    }

    MemoryFiles m_files;
    TextLanguage m_language;
    Session m_session;
    MemorySettings m_settings;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace seatkeeper::test
