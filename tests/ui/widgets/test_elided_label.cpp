#include "ui/widgets/elided_label.h"

#include <QTest>

using namespace seatkeeper;

/// What a line says where it is too long for its room.
class TestElidedLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsInDots();
    void cutsWhatGivesWayFirst();
};

namespace {

constexpr QChar dots(0x2026);
const QString text = QStringLiteral("Saved: Licenses of Jan Jansen edited. Nothing else changed.");

int half(const ElidedLabel& label, const QString& shown)
{
    return label.fontMetrics().horizontalAdvance(shown) / 2;
}

} // namespace

void TestElidedLabel::endsInDots()
{
    ElidedLabel label;
    label.say(text);
    QCOMPARE(label.shownIn(2 * half(label, text) + 1), text);
    const QString shown = label.shownIn(half(label, text));
    QVERIFY(shown.startsWith(QStringLiteral("Saved: L")) && shown.endsWith(dots));
}

void TestElidedLabel::cutsWhatGivesWayFirst()
{
    ElidedLabel label;
    label.say(text, QStringLiteral("Licenses of Jan Jansen edited"));
    QCOMPARE(label.shownIn(2 * half(label, text) + 1), text);
    const QString shown = label.shownIn(2 * half(label, text) - half(label, QStringLiteral("Licenses of Jan")));
    QVERIFY2(shown.startsWith(QStringLiteral("Saved: Lic")), qPrintable(shown));
    QVERIFY2(shown.endsWith(QStringLiteral(". Nothing else changed.")), qPrintable(shown));
    QVERIFY(shown.contains(dots));
    QVERIFY(label.shownIn(half(label, text) / 2).endsWith(dots)); // where that is not enough
}

QTEST_MAIN(TestElidedLabel)
#include "test_elided_label.moc"
