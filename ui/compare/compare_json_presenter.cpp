#include "ui/compare/compare_json_presenter.h"

#include "models/evidence/comparison/sameness_export.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

QString utc(std::optional<UtcMs> at) { return at ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODate) : QString(); }

QJsonObject sideJson(const CompareSidePresenter& side)
{
    const cache::Record record = side.record();
    const Communication& c = record.communication;
    QJsonObject told{{u"id"_s, c.id.value()},
                     {u"documentId"_s, c.documentId},
                     {u"repository"_s, record.repositoryName},
                     {u"completeTo"_s, utc(record.watermark)},
                     {u"template"_s, c.usages.empty() ? QString() : c.usages.front().code},
                     {u"version"_s, c.usages.empty() ? QString() : c.usages.front().version},
                     {u"rendition"_s, side.rendition() + 1}};
    if (side.shown()) {
        const cache::RenditionRecord& shown = record.renditions[size_t(side.rendition())];
        told.insert(u"path"_s, shown.rendition.source.nativeId);
        told.insert(u"format"_s, shown.format);
        told.insert(u"recorded"_s, QString::fromLatin1(shown.status.sha256.toHex()));
        told.insert(u"found"_s, QString::fromLatin1(side.document().foundHash().toHex()));
        told.insert(u"content"_s, QString(code(shown.status.content)));
        told.insert(u"lastVerified"_s, utc(shown.status.lastVerified));
        told.insert(u"text"_s, shown.extraction ? QString(textStateCode(shown.extraction->state)) : QString());
    }
    return told;
}

QJsonObject versionJson(const evidence::TemplatePair& pair, bool isLeft)
{
    return {{u"template"_s, pair.code}, {u"version"_s, isLeft ? pair.leftVersion : pair.rightVersion}, {u"repository"_s, pair.source}, {u"letters"_s, isLeft ? pair.leftLetters : pair.rightLetters}};
}

QJsonArray ignoredJson(const evidence::IgnoredParts& parts)
{
    using evidence::IgnoredKind;
    QJsonArray kinds;
    for (const auto& [isOn, kind] : {std::pair(parts.dates, IgnoredKind::Date), std::pair(parts.addresses, IgnoredKind::Address),
                                     std::pair(parts.pageNumbers, IgnoredKind::PageNumber), std::pair(parts.barcodes, IgnoredKind::Barcode),
                                     std::pair(!parts.drawn.empty(), IgnoredKind::Drawn)}) {
        if (isOn) {
            kinds.append(QString(evidence::codeOf(kind)));
        }
    }
    return kinds;
}

} // namespace

QJsonObject compareJson(const ComparePresenter& compare)
{
    const bool isComposition = compare.basis() == ComparePresenter::Basis::Composition;
    const TimeTelling telling = compare.telling();
    QJsonObject told{{u"at"_s, utc(telling.calendar.now)},
                     {u"left"_s, isComposition ? versionJson(compare.versions(), true) : sideJson(compare.side(true))},
                     {u"right"_s, isComposition ? versionJson(compare.versions(), false) : sideJson(compare.side(false))},
                     {u"basis"_s, isComposition ? u"TEMPLATES"_s : compare.basis() == ComparePresenter::Basis::Records ? u"RECORDS"_s : u"LETTERS"_s},
                     {u"options"_s, QJsonObject{{u"spaces"_s, compare.tokenOptions().withSpaces},
                                                {u"hyphens"_s, compare.tokenOptions().withHyphens},
                                                {u"strict"_s, compare.pages().isStrict()},
                                                {u"ignored"_s, compare.pages().isStrict() ? QJsonArray() : ignoredJson(compare.ignored())}}},
                     {u"same"_s, compare.isSame()}};
    if (const SamenessPresenter* sameness = compare.sameness(); sameness && sameness->state() == SamenessPresenter::State::Told) {
        told.insert(u"sameness"_s, evidence::samenessJson(sameness->told()));
    }
    if (compare.composition()) {
        told.insert(u"composition"_s, evidence::compositionJson(*compare.composition()));
    } else if (compare.mode() == ComparePresenter::Mode::Text && compare.text()) {
        told.insert(u"text"_s, evidence::textComparisonJson(*compare.text()));
    } else if (compare.mode() == ComparePresenter::Mode::Pages) {
        told.insert(u"pages"_s, evidence::pagesJson(compare.pages().pairs()));
    }
    return told;
}

} // namespace cf::ui
