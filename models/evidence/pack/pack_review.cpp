#include "models/evidence/pack/pack_review.h"

#include "models/base/text.h"
#include "models/cache/read_record.h"
#include "models/evidence/pack/pack_offers.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

using Place = ItemReview::Place;
using Bar = PackBar::Kind;

/// Whether something of this account may go out. Documents of the house are nobody's, and what the case says of itself is so where no account is told.
Place placeOf(const PackAuthority& authority, const QString& account, const PackRequirement* under)
{
    using Of = PackRequirement::Of;
    if (authority.account.trimmed().isEmpty()) {
        return Place::In;
    }
    if (account.isEmpty()) {
        return under && (under->of == Of::House || under->of == Of::Note || under->of == Of::Decision) ? Place::In : Place::NoAccount;
    }
    return identifierKey(account) == identifierKey(authority.account) ? Place::In : Place::OtherAccount;
}

/// The one that goes in: the first whose pages can be shown, else the first.
const cache::RenditionRecord* renditionOf(const cache::Record& record)
{
    const auto pages = std::ranges::find(record.renditions, u"pdf"_s, &cache::RenditionRecord::format);
    return pages != record.renditions.end() ? &*pages : record.renditions.empty() ? nullptr : &record.renditions.front();
}

Result<ItemReview> lookAt(store::Database& database, const PackComposition& composition, const PackChecklist& checklist, const PackItem& item)
{
    ItemReview made;
    made.key = item.key;
    const PackRequirement* under = requirementOf(checklist, item);
    made.requirement = under ? under->id : QString();
    if (item.kind != PackItemKind::Record) {
        made.content = ContentState::Present;
        return made;
    }
    const auto record = cache::readRecord(database, item.communication.value());
    if (!record) {
        if (record.error().kind != ErrorKind::NotFound) {
            return tl::unexpected<Error>(record.error());
        }
        made.place = Place::Unknown;
        return made;
    }
    made.account = record->communication.account;
    made.repository = record->repositoryName;
    made.standing = record->standing;
    made.place = placeOf(composition.authority, made.account, under);
    if (const cache::RenditionRecord* rendition = renditionOf(*record)) {
        made.mime = rendition->extraction && !rendition->extraction->mime.isEmpty() ? rendition->extraction->mime : rendition->rendition.mime;
        made.format = rendition->format;
        made.fileName = rendition->rendition.fileName;
        made.source = rendition->status.ref;
        made.sha256 = rendition->status.sha256;
        made.bytes = rendition->rendition.bytes;
        made.pageFrom = rendition->rendition.pageFrom;
        made.pageCount = rendition->rendition.pageCount;
        made.content = rendition->status.content;
    } else {
        made.content = ContentState::Missing;
    }
    CF_TRY(made.offers, versionsOf(database, *record));
    for (PackCandidate& one : made.offers) {
        one.isIn = composition.find(one.item.key) != nullptr;
    }
    return made;
}

/// An item of which another version was in force then gets that offered, with what it is.
void offerInForce(PackReview& review, const RequirementReview& requirement, const std::vector<PackCandidate>& offers)
{
    if (!requirement.requirement.isThen) {
        return;
    }
    const auto then = std::ranges::find(offers, PackOffer::InForceThen, &PackCandidate::offer);
    if (then == offers.end()) {
        return;
    }
    for (ItemReview& item : review.items) {
        const PackItem* what = review.pack.composition.find(item.key);
        if (item.requirement != requirement.requirement.id || !what || what->kind != PackItemKind::Record || item.key == then->item.key) {
            continue;
        }
        PackCandidate other = *then;
        other.isIn = review.pack.composition.find(other.item.key) != nullptr;
        item.offers.push_back(other);
    }
}

Result<std::vector<PackCandidate>> covered(store::Database& database, const PackAuthority& authority, const PackRequirement& under, std::vector<PackCandidate> offers, QSet<QString>& leftOut)
{
    std::vector<PackCandidate> kept;
    for (PackCandidate& one : offers) {
        if (one.item.kind == PackItemKind::Record && !authority.account.trimmed().isEmpty()) {
            CF_TRY(const cache::Record record, cache::readRecord(database, one.item.key));
            if (placeOf(authority, record.communication.account, &under) != Place::In) {
                leftOut.insert(one.item.key);
                continue;
            }
        }
        kept.push_back(std::move(one));
    }
    return kept;
}

void addBars(PackReview& review)
{
    const auto sealed = review.sealed();
    if (sealed.empty()) {
        review.bars.push_back({Bar::Empty, {}});
    }
    if (const auto fault = faultOf(review.pack.composition.authority, review.today)) {
        review.bars.push_back({Bar::Authority, codeOf(*fault)});
    }
    const auto telling = std::ranges::find_if(sealed, [&](const PackItem* one) { return tellsOutcome(review.checklist, *one); });
    if (telling != sealed.end()) {
        const auto barred = review.about.dispute ? review.about.dispute->barredBy(DisputeStage::Final) : std::optional(DisputeOutcome::Standing::NoCase);
        if (barred) {
            review.bars.push_back({Bar::NoOutcome, codeOf(*barred)});
        }
    }
    for (const ItemReview& one : review.items) {
        const PackItem* item = review.pack.composition.find(one.key);
        const QString name = item->documentId.isEmpty() ? item->title : item->documentId;
        if (one.place == Place::Unknown) {
            review.bars.push_back({Bar::Unknown, name});
        } else if (one.isIn() && one.content == ContentState::Missing) {
            review.bars.push_back({Bar::BytesMissing, name});
        } else if (one.isIn() && (one.content == ContentState::Altered || one.content == ContentState::Mismatch)) {
            review.bars.push_back({Bar::BytesAltered, name});
        }
    }
    for (const RequirementReview& one : review.requirements) {
        if (one.state == RequirementReview::State::Missing) {
            review.bars.push_back({Bar::Missing, one.requirement.id});
        }
    }
}

} // namespace

QLatin1StringView codeOf(PackOffer offer)
{
    static constexpr std::array<const char*, 9> codes{"of-case", "note-of-case", "decision-of-case", "of-customer", "in-force-then", "in-force-now", "corrected-by", "corrects", "original-of"};
    return QLatin1StringView(codes[size_t(offer)]);
}

QLatin1StringView codeOf(RequirementReview::State state)
{
    static constexpr std::array<const char*, 3> codes{"there", "missing", "optional"};
    return QLatin1StringView(codes[size_t(state)]);
}

QLatin1StringView codeOf(ItemReview::Place place)
{
    static constexpr std::array<const char*, 4> codes{"in", "other-account", "no-account", "unknown"};
    return QLatin1StringView(codes[size_t(place)]);
}

QLatin1StringView codeOf(PackBar::Kind kind)
{
    static constexpr std::array<const char*, 7> codes{"empty", "authority", "no-outcome", "unknown", "bytes-missing", "bytes-altered", "missing"};
    return QLatin1StringView(codes[size_t(kind)]);
}

const ItemReview* PackReview::find(const QString& key) const
{
    const auto found = std::ranges::find(items, key, &ItemReview::key);
    return found == items.end() ? nullptr : &*found;
}

std::vector<const PackItem*> PackReview::sealed() const
{
    std::vector<const PackItem*> all;
    for (const PackItem& item : pack.composition.items) {
        const ItemReview* one = find(item.key);
        if (one && one->isIn()) {
            all.push_back(&item);
        }
    }
    return all;
}

bool PackReview::needsReason() const
{
    return std::ranges::any_of(bars, [](const PackBar& bar) { return bar.kind == Bar::Missing; });
}

const PackBar* PackReview::barredBy(const QString& reason) const
{
    const bool isReasoned = !reason.trimmed().isEmpty();
    const auto found = std::ranges::find_if(bars, [&](const PackBar& bar) { return bar.kind != Bar::Missing || !isReasoned; });
    return found == bars.end() ? nullptr : &*found;
}

Result<PackReview> reviewPack(store::Database& database, search::SearchIndex& index, const Pack& pack, const PackCase& about, const PackChecklist& checklist, const query::Calendar& calendar)
{
    PackReview review;
    review.pack = pack;
    review.about = about;
    review.checklist = checklist;
    review.at = calendar.now;
    review.today = QDateTime::fromMSecsSinceEpoch(calendar.now, calendar.business).date();
    CF_TRY(review.scope, cache::readScope(database));
    QSet<QString> leftOut; // what is offered under two names is one
    for (const PackItem& item : pack.composition.items) {
        CF_TRY(ItemReview one, lookAt(database, pack.composition, checklist, item));
        if (one.place == Place::OtherAccount || one.place == Place::NoAccount) {
            leftOut.insert(one.key);
        }
        review.items.push_back(std::move(one));
    }
    for (const PackRequirement& requirement : checklist.requirements) {
        RequirementReview made;
        made.requirement = requirement;
        for (const ItemReview& one : review.items) {
            if (one.isIn() && one.requirement == requirement.id) {
                made.items << one.key;
            }
        }
        made.state = made.items.size() >= requirement.count ? RequirementReview::State::There : requirement.isMandatory ? RequirementReview::State::Missing : RequirementReview::State::Optional;
        CF_TRY(const std::vector<PackCandidate> offers, offersFor(database, index, about, checklist, requirement, calendar));
        offerInForce(review, made, offers);
        std::vector<PackCandidate> open;
        for (const PackCandidate& one : offers) {
            if (!pack.composition.find(one.item.key)) {
                open.push_back(one);
                open.back().item.slot = requirement.id;
            }
        }
        CF_TRY(made.candidates, covered(database, pack.composition.authority, requirement, std::move(open), leftOut));
        review.requirements.push_back(std::move(made));
    }
    review.leftOut = leftOut.size();
    addBars(review);
    return Result<PackReview>(std::move(review));
}

} // namespace cf::evidence
