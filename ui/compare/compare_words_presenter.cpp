#include "ui/compare/compare_words_presenter.h"

#include "models/query/equal_term.h"
#include "models/query/print.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

using evidence::DifferenceKind;
using evidence::RegionKind;
using Basis = ComparePresenter::Basis;
using Mode = ComparePresenter::Mode;
using State = ComparePresenter::State;

namespace {

class CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::CompareWords)
};

constexpr qsizetype longestQuote = 400;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString recipientOf(const cache::Record& record) { return record.communication.legs.empty() ? QString() : record.communication.legs.front().recipient; }

QString percent(double share)
{
    const double hundred = share * 100;
    return CompareWords::tr("%1 %").arg(QLocale().toString(hundred, 'f', hundred > 0 && hundred < 10 ? 1 : 0));
}

QString quoted(const std::vector<evidence::TextBlock>& blocks, int block, const evidence::TextRange& range)
{
    const QString text = block < 0 ? QString() : blocks[size_t(block)].text.mid(range.from, range.length).simplified();
    return text.size() > longestQuote ? text.left(longestQuote) + u'…' : text;
}

QString regionWord(RegionKind kind)
{
    switch (kind) {
    case RegionKind::Words: return CompareWords::tr("Words");
    case RegionKind::Number: return CompareWords::tr("Number");
    case RegionKind::Date: return CompareWords::tr("Date");
    case RegionKind::Look: break;
    }
    return CompareWords::tr("Look");
}

QString kindWord(DifferenceKind kind, bool isBlock)
{
    switch (kind) {
    case DifferenceKind::Words: return CompareWords::tr("Words");
    case DifferenceKind::Number: return CompareWords::tr("Number");
    case DifferenceKind::Date: return CompareWords::tr("Date");
    case DifferenceKind::Encoding: return CompareWords::tr("Encoding only");
    case DifferenceKind::BlockAdded: return isBlock ? CompareWords::tr("Block added") : CompareWords::tr("Paragraph added");
    case DifferenceKind::BlockRemoved: return isBlock ? CompareWords::tr("Block removed") : CompareWords::tr("Paragraph removed");
    case DifferenceKind::BlockMoved: break;
    }
    return isBlock ? CompareWords::tr("Block moved") : CompareWords::tr("Paragraph moved");
}

QString pageWord(int page) { return CompareWords::tr("page %1").arg(numberText(page + 1)); }

/// "page 1", "page 1 → 2"
QString pagesWord(int left, int right)
{
    if (left < 0 || right < 0 || left == right) {
        return pageWord(std::max(left, right));
    }
    return CompareWords::tr("page %1 on the left, %2 on the right").arg(numberText(left + 1), numberText(right + 1));
}

QString sentenceOf(const DifferenceWords& words)
{
    const QString place = words.where.isEmpty() ? words.kind : CompareWords::tr("%1, %2").arg(words.kind, words.where);
    if (words.left.isEmpty() && words.right.isEmpty()) {
        return place;
    }
    if (words.left == words.right) {
        return CompareWords::tr("%1: “%2”").arg(place, words.left);
    }
    if (words.right.isEmpty()) {
        return CompareWords::tr("%1: “%2” on the left only").arg(place, words.left);
    }
    if (words.left.isEmpty()) {
        return CompareWords::tr("%1: “%2” on the right only").arg(place, words.right);
    }
    return CompareWords::tr("%1: left “%2”, right “%3”").arg(place, words.left, words.right);
}

DifferenceWords textDifference(const evidence::TextComparison& text, int difference)
{
    const evidence::TextDifference& one = text.differences[size_t(difference)];
    DifferenceWords words;
    const auto labelOf = [](const std::vector<evidence::TextBlock>& blocks, int block) { return block < 0 ? QString() : blocks[size_t(block)].label; };
    const QString left = labelOf(text.left, one.leftBlock), right = labelOf(text.right, one.rightBlock);
    words.kind = kindWord(one.kind, !left.isEmpty() || !right.isEmpty());
    words.left = quoted(text.left, one.leftBlock, one.left);
    words.right = quoted(text.right, one.rightBlock, one.right);
    const int leftPage = one.leftBlock < 0 ? -1 : text.left[size_t(one.leftBlock)].page, rightPage = one.rightBlock < 0 ? -1 : text.right[size_t(one.rightBlock)].page;
    if (!left.isEmpty() || !right.isEmpty()) {
        words.where = left.isEmpty() || right.isEmpty() || left == right ? (left.isEmpty() ? right : left) : CompareWords::tr("%1 and %2").arg(left, right);
    } else if (leftPage >= 0 || rightPage >= 0) {
        words.where = pagesWord(leftPage, rightPage);
    }
    words.sentence = sentenceOf(words);
    return words;
}

DifferenceWords pageDifference(const ComparePagesPresenter& pages, const ComparePresenter::Place& place)
{
    const evidence::ComparedPair& pair = pages.pairs()[size_t(place.pair)];
    DifferenceWords words;
    words.where = pagesWord(pair.pages.left, pair.pages.right);
    if (place.region < 0) {
        words.kind = pair.pages.left < 0 ? CompareWords::tr("Page added") : CompareWords::tr("Page removed");
    } else {
        const evidence::PageRegion& region = pair.comparison->regions[size_t(place.region)];
        words.kind = regionWord(region.kind);
        words.left = region.leftText.left(longestQuote);
        words.right = region.rightText.left(longestQuote);
    }
    words.sentence = sentenceOf(words);
    return words;
}

QString rangeWords(const ResourceVersion& version, const TimeTelling& telling)
{
    const auto day = [&](UtcMs at) { return dateText(QDateTime::fromMSecsSinceEpoch(at, telling.calendar.business).date()); };
    if (version.effectiveFrom && version.effectiveTo) {
        return CompareWords::tr("%1 to %2").arg(day(*version.effectiveFrom), day(*version.effectiveTo - 1)); // the end is not included
    }
    return version.effectiveFrom ? CompareWords::tr("from %1").arg(day(*version.effectiveFrom)) : QString();
}

CompareSideWords versionWords(const ComparePresenter& compare, bool isLeft)
{
    const evidence::TemplatePair& pair = compare.versions();
    const ResourceVersion& version = (isLeft ? *pair.left : *pair.right).version;
    const TimeTelling telling = compare.telling();
    CompareSideWords words;
    const QString label = isLeft ? pair.leftVersion : pair.rightVersion;
    words.heading = CompareWords::tr("Version %1").arg(label);
    QString approved;
    if (version.approved && !version.approvedBy.isEmpty()) {
        approved = CompareWords::tr("Approved %1 by %2").arg(instantWords(*version.approved, telling), version.approvedBy);
    } else if (version.state == TemplateState::Approved) {
        approved = CompareWords::tr("Approved; by whom and when is not told");
    } else {
        approved = CompareWords::tr("No approval is told");
    }
    words.scope = joined({approved, rangeWords(version, telling)});
    words.receivedBy = CompareWords::tr("%Ln letter(s)", nullptr, int(isLeft ? pair.leftLetters : pair.rightLetters));
    words.query = evidence::lettersOf(pair.of, pair.code, label);
    words.template_ = pair.code + u' ' + label;
    return words;
}

QString documentQuery(const Communication& c)
{
    return query::print(query::equalTerm(query::Field::Document, c.documentId.isEmpty() ? c.id.value() : c.documentId));
}

QString amountWords(const ComparePresenter& compare)
{
    if (compare.mode() == Mode::Text) {
        const evidence::TextComparison* text = compare.text();
        if (!text) {
            return {};
        }
        if (text->differences.empty()) {
            return CompareWords::tr("no difference");
        }
        if (text->isSame()) {
            return CompareWords::tr("the same words, %Ln coded otherwise", nullptr, text->encoded);
        }
        return CompareWords::tr("%Ln difference(s)", nullptr, int(text->differences.size()));
    }
    int pages = 0;
    for (const evidence::ComparedPair& pair : compare.pages().pairs()) {
        pages += !pair.comparison ? pair.pages.left < 0 || pair.pages.right < 0 : !pair.comparison->isSame();
    }
    if (!compare.pages().isAligned()) {
        return {};
    }
    return compare.count() == 0 ? CompareWords::tr("no region differs")
                                : CompareWords::tr("%1 on %2").arg(CompareWords::tr("%Ln region(s) differ", nullptr, compare.count()), CompareWords::tr("%Ln page(s)", nullptr, pages));
}

} // namespace

QString ignoredWord(evidence::IgnoredKind kind)
{
    switch (kind) {
    case evidence::IgnoredKind::Date: return CompareWords::tr("dates");
    case evidence::IgnoredKind::Address: return CompareWords::tr("addresses");
    case evidence::IgnoredKind::PageNumber: return CompareWords::tr("page numbers");
    case evidence::IgnoredKind::Barcode: return CompareWords::tr("bar codes");
    case evidence::IgnoredKind::Drawn: break;
    }
    return CompareWords::tr("drawn regions");
}

QString ignoredWords(const evidence::IgnoredParts& parts)
{
    using evidence::IgnoredKind;
    QStringList kinds;
    for (const auto& [isOn, kind] : {std::pair(parts.dates, IgnoredKind::Date), std::pair(parts.addresses, IgnoredKind::Address),
                                     std::pair(parts.pageNumbers, IgnoredKind::PageNumber), std::pair(parts.barcodes, IgnoredKind::Barcode),
                                     std::pair(!parts.drawn.empty(), IgnoredKind::Drawn)}) {
        if (isOn) {
            kinds << ignoredWord(kind);
        }
    }
    return kinds.isEmpty() ? QString() : CompareWords::tr("ignored (hatched): %1").arg(kinds.join(u", "_s));
}

CompareSideWords sideWords(const ComparePresenter& compare, bool isLeft)
{
    if (compare.basis() == Basis::Composition) {
        return versionWords(compare, isLeft);
    }
    CompareSideWords words;
    const CompareSidePresenter& side = compare.side(isLeft);
    if (side.state() != CompareSidePresenter::State::Shown) {
        const CompareSubject::Side& asked = isLeft ? compare.subject().left : compare.subject().right;
        words.heading = asked.record;
        words.scope = side.error();
        return words;
    }
    const cache::Record record = side.record();
    const Communication& c = record.communication;
    const TimeTelling telling = compare.telling();
    words.template_ = c.usages.empty() ? QString() : CompareWords::tr("%1 version %2").arg(c.usages.front().code, c.usages.front().version);
    const QString date = momentWords(c.sent ? c.sent : c.issued, telling, false);
    words.heading = joined({words.template_.isEmpty() ? (c.title.isEmpty() ? c.type : c.title) : words.template_, date});
    const cache::RenditionRecord* shown = side.shown();
    words.scope = joined({c.documentId.isEmpty() ? c.id.value() : c.documentId, recipientOf(record),
                          shown ? renditionName(*shown) : CompareWords::tr("no document"), record.repositoryName});
    if (shown) {
        words.content = contentMark(record.renditions[size_t(side.rendition())].status, telling);
    }
    words.query = documentQuery(c);
    if (compare.basis() == Basis::LettersOfVersions) {
        const evidence::TemplatePair& pair = compare.versions();
        words.query = evidence::lettersOf(pair.of, pair.code, isLeft ? pair.leftVersion : pair.rightVersion);
        words.receivedBy = CompareWords::tr("%Ln letter(s)", nullptr, int(isLeft ? pair.leftLetters : pair.rightLetters));
    }
    return words;
}

QString compareTitle(const ComparePresenter& compare)
{
    if (compare.subject().isTemplate()) {
        return CompareWords::tr("%1 %2 and %3").arg(compare.subject().code, compare.subject().leftVersion, compare.subject().rightVersion);
    }
    if (compare.state() != State::Shown) {
        return CompareWords::tr("Compare");
    }
    const cache::Record left = compare.side(true).record(), right = compare.side(false).record();
    if (left.communication.id == right.communication.id) {
        return CompareWords::tr("Two renditions of %1").arg(left.communication.documentId);
    }
    const QString recipient = recipientOf(left);
    if (!recipient.isEmpty() && recipient == recipientOf(right)) {
        return CompareWords::tr("Two letters to %1").arg(recipient);
    }
    return CompareWords::tr("%1 and %2").arg(left.communication.documentId, right.communication.documentId);
}

QString compareScope(const ComparePresenter& compare)
{
    if (compare.state() != State::Shown) {
        return {};
    }
    QStringList parts;
    if (compare.mode() == Mode::Text) {
        parts << (compare.basis() == Basis::Composition ? CompareWords::tr("Template text, by word") : CompareWords::tr("Text, by word")) << amountWords(compare);
        if (const evidence::TextComparison* text = compare.text(); text && !text->isSame() && text->changed > 0) {
            const int all = int(std::max(text->left.size(), text->right.size()));
            parts << (compare.basis() == Basis::Composition ? CompareWords::tr("%1 of %Ln block(s) changed", nullptr, all) : CompareWords::tr("%1 of %Ln paragraph(s) changed", nullptr, all))
                         .arg(numberText(text->changed));
        }
        if (compare.tokenOptions().withSpaces) {
            parts << CompareWords::tr("spaces count");
        }
        if (compare.tokenOptions().withHyphens) {
            parts << CompareWords::tr("hyphenation counts");
        }
        if (compare.text() && compare.text()->isCoarse) {
            parts << CompareWords::tr("so much differs that not all that is equal was looked for");
        }
    } else {
        parts << (compare.pages().isStrict() ? CompareWords::tr("Rendered pages, strictly: every pixel beyond the tolerance") : CompareWords::tr("Rendered pages, by appearance")) << amountWords(compare)
              << (compare.pages().isStrict() ? QString() : ignoredWords(compare.ignored()));
        if (compare.pages().isRunning() || compare.pages().isStopped()) {
            parts << CompareWords::tr("%1 of %Ln page(s) compared", nullptr, int(compare.pages().pairs().size())).arg(numberText(compare.pages().compared()));
        }
    }
    const auto& composition = compare.composition();
    if (composition && (std::ranges::any_of(composition->left.blocks, &evidence::BlockUse::isDerived) || std::ranges::any_of(composition->right.blocks, &evidence::BlockUse::isDerived))) {
        parts << CompareWords::tr("versions of blocks by the dates of approval");
    }
    if (composition && composition->unknownTexts > 0) {
        parts << CompareWords::tr("of %Ln block(s) the text is not told", nullptr, composition->unknownTexts);
    }
    if (compare.basis() == Basis::LettersOfVersions) {
        parts << CompareWords::tr("the latest letter of each version: the template itself is not told");
    }
    return joined(parts);
}

QString compareResult(const ComparePresenter& compare)
{
    if (compare.state() != State::Shown) {
        return {};
    }
    if (compare.mode() == Mode::Text) {
        const evidence::TextComparison* text = compare.text();
        if (!text) {
            return {};
        }
        const qint64 all = text->leftWords + text->rightWords;
        QStringList parts{all == 0 ? CompareWords::tr("No words on either side")
                                   : CompareWords::tr("%1 of the words are the same").arg(percent(double(2 * text->sameWords) / double(all)))};
        const auto add = [&](int count, const QString& words) { parts << (count > 0 ? words : QString()); };
        add(text->added, compare.basis() == Basis::Composition ? CompareWords::tr("%Ln block(s) added", nullptr, text->added) : CompareWords::tr("%Ln paragraph(s) added", nullptr, text->added));
        add(text->removed, CompareWords::tr("%Ln removed", nullptr, text->removed));
        add(text->moved, CompareWords::tr("%Ln moved", nullptr, text->moved));
        add(text->encoded, CompareWords::tr("%Ln in encoding only", nullptr, text->encoded));
        return joined(parts);
    }
    if (!compare.pages().isAligned()) {
        return {};
    }
    int alone = 0;
    bool isStraight = true;
    for (const evidence::ComparedPair& pair : compare.pages().pairs()) {
        alone += pair.pages.left < 0 || pair.pages.right < 0;
        isStraight = isStraight && pair.pages.left == pair.pages.right;
    }
    const QString aligned = isStraight ? CompareWords::tr("Pages aligned 1 to 1") : CompareWords::tr("%Ln page(s) without a counterpart", nullptr, alone);
    const auto share = compare.pages().share();
    const bool isOne = compare.pages().pairs().size() == 1;
    return joined({aligned, !share ? QString() : isOne ? CompareWords::tr("%1 of the page differs").arg(percent(*share)) : CompareWords::tr("%1 of the area of all pages differs").arg(percent(*share))});
}

QString placeWords(const ComparePresenter& compare)
{
    if (compare.count() == 0) {
        return {};
    }
    const bool isGrowing = compare.mode() == Mode::Pages && compare.pages().isRunning();
    const QString at = numberText(compare.current() + 1), of = numberText(compare.count());
    return isGrowing ? CompareWords::tr("Difference %1 of %2 so far").arg(at, of) : CompareWords::tr("Difference %1 of %2").arg(at, of);
}

DifferenceWords differenceWords(const ComparePresenter& compare, int difference)
{
    if (difference < 0 || difference >= compare.count()) {
        return {};
    }
    return compare.mode() == Mode::Text ? textDifference(*compare.text(), difference) : pageDifference(compare.pages(), compare.place(difference));
}

} // namespace cf::ui
