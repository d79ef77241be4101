#include "ui/compare/compare_report_presenter.h"

#include "ui/compare/compare_words_presenter.h"
#include "ui/compare/sameness_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class CompareReport
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::CompareReport)
};

constexpr int mostListed = 2'000; ///< differences; more is for programs

QString escaped(const QString& text) { return text.toHtmlEscaped(); }

/// On paper there is no "today", so the date is always said.
QString instantOnPaper(UtcMs at, const TimeTelling& telling)
{
    const QTimeZone zone = query::timeZoneOf(telling.zone, telling.calendar);
    return instantText(at, QDateTime::fromMSecsSinceEpoch(at, zone).addDays(1).toMSecsSinceEpoch(), zone);
}

QString hex(const QByteArray& hash)
{
    QString text = QString::fromLatin1(hash.toHex());
    for (qsizetype at = 16; at < text.size(); at += 17) {
        text.insert(at, u' '); // so that it breaks into lines and can be read aloud
    }
    return text;
}

QString row(const QString& name, const QString& left, const QString& right)
{
    if (left.isEmpty() && right.isEmpty()) {
        return {};
    }
    return u"<tr><td><span style='color:#555'>%1</span></td><td>%2</td><td>%3</td></tr>\n"_s.arg(escaped(name), escaped(left), escaped(right));
}

struct SideFacts {
    QString what, id, document, recipient, repository, path, rendition, recorded, found, content;
};

SideFacts factsOf(const ComparePresenter& compare, bool isLeft)
{
    const CompareSideWords words = sideWords(compare, isLeft);
    SideFacts facts;
    facts.what = words.heading;
    if (compare.basis() == ComparePresenter::Basis::Composition) {
        facts.document = words.template_;
        facts.content = words.scope;
        facts.recipient = words.receivedBy;
        facts.repository = compare.versions().source;
        return facts;
    }
    const CompareSidePresenter& side = compare.side(isLeft);
    const cache::Record record = side.record();
    const Communication& c = record.communication;
    facts.id = c.id.value();
    facts.document = c.documentId;
    facts.recipient = c.legs.empty() ? QString() : c.legs.front().recipient;
    facts.repository = record.watermark ? CompareReport::tr("%1, complete to %2").arg(record.repositoryName, instantOnPaper(*record.watermark, compare.telling()))
                                        : CompareReport::tr("%1, never complete").arg(record.repositoryName);
    if (side.shown()) {
        const cache::RenditionRecord& shown = record.renditions[size_t(side.rendition())];
        facts.rendition = renditionName(shown);
        facts.path = shown.rendition.source.nativeId;
        facts.recorded = shown.status.sha256.isEmpty() ? CompareReport::tr("none recorded") : hex(shown.status.sha256);
        facts.found = side.document().foundHash().isEmpty() ? CompareReport::tr("not fetched for this report") : hex(side.document().foundHash());
        facts.content = words.content.text;
        if (shown.status.lastVerified && shown.status.content == ContentState::Present) {
            facts.content = CompareReport::tr("equal to what was recorded, compared %1").arg(instantOnPaper(*shown.status.lastVerified, compare.telling()));
        }
    }
    return facts;
}

QString sidesTable(const ComparePresenter& compare)
{
    const SideFacts left = factsOf(compare, true), right = factsOf(compare, false);
    QString told = u"<table width='100%' cellspacing='0' cellpadding='4'>\n<tr><th align='left' width='16%'></th><th align='left' width='42%'>%1</th><th align='left' width='42%'>%2</th></tr>\n"_s
                       .arg(escaped(CompareReport::tr("Left")), escaped(CompareReport::tr("Right")));
    told += row(CompareReport::tr("What"), left.what, right.what);
    told += row(CompareReport::tr("Document id"), left.document, right.document);
    told += row(CompareReport::tr("Our id"), left.id, right.id);
    told += row(CompareReport::tr("Recipient"), left.recipient, right.recipient);
    told += row(CompareReport::tr("Repository"), left.repository, right.repository);
    told += row(CompareReport::tr("Rendition"), left.rendition, right.rendition);
    told += row(CompareReport::tr("Path"), left.path, right.path);
    told += row(CompareReport::tr("SHA-256 recorded"), left.recorded, right.recorded);
    told += row(CompareReport::tr("SHA-256 found"), left.found, right.found);
    told += row(CompareReport::tr("State"), left.content, right.content);
    return told + u"</table>\n"_s;
}

QString differencesTable(const ComparePresenter& compare)
{
    if (compare.count() == 0) {
        return u"<p>%1</p>\n"_s.arg(escaped(compare.isDone() ? CompareReport::tr("No difference was found.") : CompareReport::tr("Not all was compared; no difference was found so far.")));
    }
    QString told = u"<table width='100%' border='1' cellspacing='0' cellpadding='4' style='border-collapse:collapse; border-color:#bbb'>\n<tr><th align='left'>%1</th><th align='left'>%2</th>"
                   "<th align='left'>%3</th><th align='left' width='36%'>%4</th><th align='left' width='36%'>%5</th></tr>\n"_s.arg(
                       escaped(CompareReport::tr("No.")), escaped(CompareReport::tr("Where")), escaped(CompareReport::tr("What")), escaped(CompareReport::tr("Left")), escaped(CompareReport::tr("Right")));
    const int listed = std::min(compare.count(), mostListed);
    for (int i = 0; i < listed; ++i) {
        const DifferenceWords words = differenceWords(compare, i);
        told += u"<tr><td>%1</td><td>%2</td><td>%3</td><td><s>%4</s></td><td><u>%5</u></td></tr>\n"_s.arg(numberText(i + 1), escaped(words.where), escaped(words.kind), escaped(words.left),
                                                                                                      escaped(words.right));
    }
    told += u"</table>\n"_s;
    if (listed < compare.count()) {
        told += u"<p>%1</p>\n"_s.arg(escaped(CompareReport::tr("The first %1 of %2 differences; the JSON export has them all.").arg(numberText(listed), numberText(compare.count()))));
    }
    return told;
}

QString pagesTable(const ComparePresenter& compare)
{
    QString told = u"<table cellspacing='0' cellpadding='4'>\n<tr><th align='left'>%1</th><th align='left'>%2</th><th align='left'>%3</th><th align='left'>%4</th></tr>\n"_s.arg(
        escaped(CompareReport::tr("Page on the left")), escaped(CompareReport::tr("Page on the right")), escaped(CompareReport::tr("Of the page differs")),
        escaped(CompareReport::tr("Ignored regions")));
    for (const evidence::ComparedPair& pair : compare.pages().pairs()) {
        const auto number = [](int page) { return page < 0 ? CompareReport::tr("none") : numberText(page + 1); };
        const QString share = pair.comparison ? QLocale().toString(pair.comparison->share * 100, 'f', 1) + u" %"_s
                              : pair.pages.left < 0 || pair.pages.right < 0 ? CompareReport::tr("all of it")
                                                                           : CompareReport::tr("not compared");
        const QString ignored = pair.comparison ? numberText(qint64(pair.comparison->leftIgnored.size() + pair.comparison->rightIgnored.size())) : QString();
        told += u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>\n"_s.arg(escaped(number(pair.pages.left)), escaped(number(pair.pages.right)), escaped(share), ignored);
    }
    return told + u"</table>\n"_s;
}

QString compositionTable(const ComparePresenter& compare)
{
    QString told;
    for (const RecordFact& fact : compositionFacts(*compare.composition(), compare.telling())) {
        told += u"<tr><td><span style='color:#555'>%1</span></td><td>%2</td></tr>\n"_s.arg(escaped(fact.name), escaped(fact.value));
    }
    return told.isEmpty() ? QString() : u"<h2>%1</h2>\n<table cellspacing='0' cellpadding='4'>\n%2</table>\n"_s.arg(escaped(CompareReport::tr("Blocks, facts and approvals")), told);
}

QString samenessSection(const ComparePresenter& compare)
{
    const SamenessPresenter* sameness = compare.sameness();
    if (!sameness || sameness->state() != SamenessPresenter::State::Told) {
        return {};
    }
    QString rows;
    for (const RecordFact& fact : samenessFacts(sameness->told(), mostListed).facts) {
        const bool isHash = fact.mono && fact.value.size() == 64;
        rows += u"<tr><td width='18%'><span style='color:#555'>%1</span></td><td>%2</td></tr>\n"_s.arg(escaped(fact.name), escaped(isHash ? hex(QByteArray::fromHex(fact.value.toLatin1())) : fact.value));
    }
    return u"<h2>%1</h2>\n<p><b>%2</b> (%3)</p>\n<table width='100%' cellspacing='0' cellpadding='4'>\n%4</table>\n"_s.arg(
        escaped(CompareReport::tr("How equal they are")), escaped(samenessWord(sameness->told().verdict)), QString(codeOf(sameness->told().verdict)), rows);
}

QString picturesSection(const ComparePresenter& compare, const ComparePictures& pictures)
{
    QString told;
    for (auto one = pictures.begin(); one != pictures.end(); ++one) {
        const evidence::PagePair& pages = compare.pages().pairs()[size_t(one.key())].pages;
        const auto caption = [](int page, const QString& side) { return page < 0 ? QString() : CompareReport::tr("%1, page %2").arg(side, numberText(page + 1)); };
        const auto cell = [](const QString& picture) { return picture.isEmpty() ? escaped(CompareReport::tr("no such page")) : u"<img src='%1' width='310'>"_s.arg(picture); };
        told += u"<table width='100%' cellspacing='0' cellpadding='4'>\n<tr><td width='50%'>%1</td><td width='50%'>%2</td></tr>\n<tr><td>%3</td><td>%4</td></tr></table>\n"_s.arg(
            escaped(caption(pages.left, CompareReport::tr("Left"))), escaped(caption(pages.right, CompareReport::tr("Right"))), cell(one->left), cell(one->right));
    }
    return told.isEmpty() ? QString() : u"<h2>%1</h2>\n"_s.arg(escaped(CompareReport::tr("Pages that differ"))) + told;
}

} // namespace

QString compareReport(const ComparePresenter& compare, const QString& program, const ComparePictures& pictures)
{
    const TimeTelling telling = compare.telling();
    const QString made = CompareReport::tr("Made %1 by %2. Times are in %3.")
                             .arg(instantOnPaper(telling.calendar.now, telling), program, QString::fromLatin1(telling.calendar.business.id()));
    QString told = u"<!DOCTYPE html>\n<html><head><meta charset='utf-8'><title>%1</title></head>\n<body style='font-family:sans-serif; font-size:10pt; color:#1a1a1a; background:#fff'>\n"_s.arg(
        escaped(compareTitle(compare)));
    told += u"<h1 style='font-size:16pt'>%1</h1>\n<p>%2</p>\n<p>%3</p>\n"_s.arg(escaped(compareTitle(compare)), escaped(compareScope(compare)), escaped(made));
    if (const CompareObstacle obstacle = obstacleOf(compare); !obstacle.sentence.isEmpty()) {
        told += u"<p><b>%1</b> %2</p>\n"_s.arg(escaped(obstacle.sentence), escaped(obstacle.cause));
    }
    told += sidesTable(compare);
    told += samenessSection(compare);
    told += u"<p><b>%1</b></p>\n"_s.arg(escaped(compareResult(compare)));
    if (compare.composition()) {
        told += compositionTable(compare);
    }
    if (compare.mode() == ComparePresenter::Mode::Pages) {
        told += u"<h2>%1</h2>\n"_s.arg(escaped(CompareReport::tr("Pages"))) + pagesTable(compare);
    }
    told += u"<h2>%1</h2>\n"_s.arg(escaped(CompareReport::tr("Differences"))) + differencesTable(compare);
    told += picturesSection(compare, pictures);
    return told + u"</body></html>\n"_s;
}

QString compareFileName(const ComparePresenter& compare, const QString& suffix)
{
    const auto name = [&](bool isLeft) {
        if (compare.subject().isTemplate()) {
            return (isLeft ? compare.subject().code + u' ' + compare.subject().leftVersion : compare.subject().rightVersion);
        }
        const Communication c = compare.side(isLeft).record().communication;
        return c.documentId.isEmpty() ? c.id.value() : c.documentId;
    };
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{N} ._-]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString told = u"compare %1 %2"_s.arg(name(true), name(false));
    return told.replace(unsafe, u"_"_s).left(120) + u'.' + suffix;
}

} // namespace cf::ui
