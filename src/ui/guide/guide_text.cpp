#include "ui/guide/guide_text.h"

#include <QResource>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <array>

namespace seatkeeper {

namespace {

/// The pages of the guide, in the order in which they are read, and the part of a link that leads to each.
constexpr std::array pages{"README.md", "moving.md"};
constexpr int pageLevel = 1;
constexpr int paragraphLevel = 3;

QString folderOf(LanguageCode language)
{
    return QStringLiteral(":/guide/%1/")
        .arg(language == LanguageCode::Dutch ? QStringLiteral("nl") : QStringLiteral("en"));
}

/// A page without the line that leads to the other language: that is chosen in the settings.
QString pageText(const QString& path)
{
    const QResource page(path);
    Q_ASSERT(page.isValid()); // it is built in
    QStringList lines = QString::fromUtf8(page.uncompressedData()).split(QLatin1Char('\n'));
    const auto leadsAway = [](const QString& line) {
        return line.startsWith(QLatin1Char('[')) && line.contains(QLatin1String("](../"));
    };
    lines.removeIf(leadsAway);
    return lines.join(QLatin1Char('\n')).replace(QLatin1String("](../images/"), QLatin1String("](qrc:/guide/images/"));
}

/// What a paragraph begins with in bold: it is about that.
QString subjectOf(const QTextBlock& block)
{
    if (block.textList() || block.begin().atEnd())
        return {};
    const QTextFragment first = block.begin().fragment();
    if (first.charFormat().fontWeight() < QFont::Bold)
        return {};
    QString subject = first.text().trimmed();
    if (subject.endsWith(QLatin1Char('.')))
        subject.chop(1);
    return subject;
}

/// What is typed at a prompt goes on below as well, rather than out of sight.
void letLinesGoOn(QTextDocument& document)
{
    QTextBlockFormat breaking;
    breaking.setNonBreakableLines(false);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().nonBreakableLines())
            QTextCursor(block).mergeBlockFormat(breaking);
    }
}

/// The anchor that the title of a heading makes, in links to it.
QString anchorOf(const QString& title)
{
    QString anchor;
    const QString lower = title.toLower();
    for (const QChar c : lower) {
        if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'))
            anchor += c;
        else if (c.isSpace())
            anchor += QLatin1Char('-');
    }
    return anchor;
}

} // namespace

std::vector<GuidePlace> loadGuide(QTextDocument& document, LanguageCode language)
{
    QStringList texts;
    for (const char* page : pages)
        texts += pageText(folderOf(language) + QLatin1String(page));
    document.setMarkdown(texts.join(QStringLiteral("\n\n")));
    letLinesGoOn(document);
    std::vector<GuidePlace> places;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            places.push_back({block.text(), level, block.position()});
        else if (const QString subject = subjectOf(block); !subject.isEmpty())
            places.push_back({subject, paragraphLevel, block.position()});
    }
    return places;
}

std::optional<int> placeOfLink(const std::vector<GuidePlace>& places, const QString& link)
{
    if (link.startsWith(QLatin1Char('#'))) {
        const auto heading = std::ranges::find_if(places, [&link](const GuidePlace& place) {
            return place.level < paragraphLevel && anchorOf(place.title) == link.mid(1);
        });
        return heading == places.end() ? std::nullopt : std::optional(heading->position);
    }
    const auto page = std::ranges::find(pages, link.section(QLatin1Char('#'), 0, 0),
                                        [](const char* name) { return QString::fromLatin1(name); });
    if (page == pages.end())
        return std::nullopt;
    auto left = page - pages.begin();
    for (const GuidePlace& place : places) {
        if (place.level == pageLevel && left-- == 0)
            return place.position;
    }
    return std::nullopt;
}

std::optional<int> placeAbout(const std::vector<GuidePlace>& places, const QString& name)
{
    const auto place = std::ranges::find_if(
        places, [&name](const GuidePlace& one) { return one.title.compare(name, Qt::CaseInsensitive) == 0; });
    return place == places.end() ? std::nullopt : std::optional(place->position);
}

} // namespace seatkeeper
