/// What `seatkeeper --screenshot` is held against: a program of Qt's that shows an empty window with a table, writes a
/// picture of it to the file named and ends.

#include <QApplication>
#include <QMainWindow>
#include <QTableView>
#include <QTimer>

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTableView);
    constexpr QSize usual(1280, 800);
    window.resize(usual);
    window.show();
    QTimer::singleShot(0, &window, [&] {
        const bool saved = window.grab().save(QApplication::arguments().value(1));
        QApplication::exit(saved ? 0 : 4);
    });
    return QApplication::exec();
}
