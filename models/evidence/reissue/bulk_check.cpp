#include "models/evidence/reissue/bulk_check.h"

#include <QFileInfo>

#include <algorithm>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

ReissueGroup groupOf(ReissueConcern concern, bool isBar)
{
    switch (concern) {
    case ReissueConcern::BytesAltered:
    case ReissueConcern::BytesMissing:
    case ReissueConcern::NotRead: return ReissueGroup::Unproven;
    case ReissueConcern::AskedBefore:
    case ReissueConcern::ReissuedBefore: return isBar ? ReissueGroup::Barred : ReissueGroup::AlreadyReissued;
    case ReissueConcern::AddressCameBack: return ReissueGroup::AddressBad;
    case ReissueConcern::AddressNew:
    case ReissueConcern::AddressChanged: return ReissueGroup::AddressChanged;
    case ReissueConcern::Corrected: return ReissueGroup::Corrected;
    case ReissueConcern::OthersReceived: return ReissueGroup::OthersReceived;
    case ReissueConcern::OnHold: return ReissueGroup::OnHold;
    default: return isBar ? ReissueGroup::Barred : ReissueGroup::Eligible;
    }
}

void take(BulkLetter& letter, ReissueGroup group, const QString& evidence)
{
    if (group > letter.group) {
        letter.group = group;
        letter.evidence = evidence;
    }
}

} // namespace

size_t legToMend(const Communication& letter)
{
    size_t leg = 0;
    for (size_t i = letter.legs.size(); i-- > 0;) {
        leg = letter.legs[i].role == RecipientRole::Holder ? i : leg;
    }
    for (size_t i = letter.legs.size(); i-- > 0;) {
        leg = hasOutcome(stateOf(letter.legs[i]), Outcome::Failed) ? i : leg;
    }
    return leg;
}

BulkLetter bulkLetterOf(const ReissueCheck& check, const RecipientLeg& leg, const BulkTerms& terms, UtcMs now)
{
    BulkLetter letter;
    letter.request = check.draft;
    letter.request.reason = terms.reason;
    letter.request.remark = terms.remark;
    letter.request.authority = {Requester::Organisation, IdentityCheck::None, {}, {}}; // until somebody says else: coverBy()
    const QString& to = check.draft.address;
    const bool isOfThen = !to.isEmpty() && (to == leg.address || to == leg.email || to == leg.phone);
    for (const ConcernFound& one : check.concerns) {
        if (one.concern == ReissueConcern::AddressNew && isOfThen) {
            continue;
        }
        take(letter, one.isBar ? std::max(groupOf(one.concern, true), ReissueGroup::Unproven) : groupOf(one.concern, false), one.evidence);
    }
    const auto choice = std::ranges::find(check.channels, letter.request.channel, &ChannelChoice::channel);
    if (choice == check.channels.end()) {
        take(letter, ReissueGroup::NoAddress, {});
    } else if (!choice->isOpen()) {
        take(letter, choice->ground == ChannelGround::NoContact ? ReissueGroup::NoAddress : ReissueGroup::ConsentOrLegal, choice->evidence);
    } else if (choice->ground == ChannelGround::CameBack) {
        take(letter, ReissueGroup::AddressBad, choice->evidence);
    }
    const bool needsAddress = letter.request.channel != Channel::Portal && letter.request.channel != Channel::BranchHandover;
    if (needsAddress && letter.request.address.trimmed().isEmpty()) {
        take(letter, ReissueGroup::NoAddress, {});
    }
    letter.isIncluded = isIncludedAtFirst(letter.group);
    ReissueRequest asked = check.draft;
    asked.authority.requester = Requester::Customer; // whoever may ask for the plan in the end
    letter.isAddressNew = needsStepUp(check, asked, now);
    return letter;
}

QFuture<Result<ChosenLetters>> lettersFound(cache::Cache& cache, search::IndexFactory factory, search::Question question, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), question = std::move(question)](store::Database& database) -> Result<ChosenLetters> {
            constexpr int atOnce = 1'000;
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            ChosenLetters chosen;
            CF_TRY(chosen.total, index->total(question));
            if (chosen.total.total > mostInPlan) {
                return fail(ErrorKind::Rejected, u"%1 letters, and a plan has at most %2"_s.arg(chosen.total.total).arg(mostInPlan));
            }
            search::Window window;
            window.order = {search::Column::Sent, false};
            window.limit = atOnce;
            for (;;) {
                CF_TRY(const search::Rows rows, index->rows(question, window));
                for (const search::Row& row : rows.rows) {
                    chosen.letters.push_back(row.id);
                }
                if (int(rows.rows.size()) < atOnce) {
                    return chosen;
                }
                window.after = rows.rows.back();
            }
        },
        interrupt);
}

QFuture<Result<std::vector<BulkLetter>>> bulkLettersOf(cache::Cache& cache, search::IndexFactory factory, std::vector<CommunicationId> letters,
                                                       QHash<QString, std::vector<EarlierRequest>> earlier, BulkTerms terms, UtcMs now, QTimeZone zone, query::Calendar calendar,
                                                       std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [=, profile = QFileInfo(cache.path()).absolutePath(), factory = std::move(factory), letters = std::move(letters), earlier = std::move(earlier)](store::Database& database) -> Result<std::vector<BulkLetter>> {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            const ReissueRule rule = readReissueRule(profile);
            std::vector<BulkLetter> all;
            for (const CommunicationId& one : letters) {
                const Result<cache::Record> record = cache::readRecord(database, one.value());
                if (!record && record.error().kind == ErrorKind::NotFound) {
                    continue;
                }
                CF_CHECK(record);
                const size_t leg = legToMend(record->communication);
                CF_TRY(const CustomerStory story, storyForReissue(database, *index, *record, leg, calendar));
                const auto& legs = record->communication.legs;
                std::vector<EarlierRequest> asked = earlier.value(one.value());
                CF_TRY(const std::vector<EarlierRequest> elsewhere, requestsElsewhere(database, *record, asked));
                asked.insert(asked.end(), elsewhere.begin(), elsewhere.end());
                const ReissueCheck check = checkReissue(*record, leg, story, asked, now, zone, terms.channel, rule);
                all.push_back(bulkLetterOf(check, leg < legs.size() ? legs[leg] : RecipientLeg(), terms, now));
            }
            return all;
        },
        interrupt);
}

} // namespace cf::evidence
