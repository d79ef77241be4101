#include "models/domain/hold_matrix.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr std::array states{"PLANNED"_L1, "REQUESTED"_L1, "FAILED"_L1,     "EFFECTIVE"_L1, "PENDING"_L1,  "VERIFIED"_L1,       "NOT_THERE"_L1, "LOST"_L1,
                            "PARTLY"_L1,  "TWICE"_L1,     "UNENFORCED"_L1, "EXTERNAL"_L1,  "NOT_SHOWN"_L1, "NOT_APPLICABLE"_L1, "RELEASING"_L1, "RELEASED"_L1};
constexpr std::array parts{"records"_L1, "versions"_L1, "files"_L1, "making"_L1, "delivery"_L1};
constexpr std::array columns{"planned"_L1, "requested"_L1, "effective"_L1, "verified"_L1, "lost"_L1, "class"_L1, "failed"_L1};
constexpr std::array holds{"DRAFT"_L1,   "PROPOSED"_L1, "REQUESTED"_L1,        "PENDING"_L1,         "EFFECTIVE"_L1, "PARTIAL"_L1,
                           "FAILED"_L1,  "DRIFTED"_L1,  "RELEASE_PROPOSED"_L1, "RELEASE_PENDING"_L1, "RELEASED"_L1,  "REFUSED"_L1};

using S = HeldItemState;

/// What an answer of the repository led to, and what was read since.
bool wasRequested(S state) { return state != S::Planned && state != S::NotApplicable; }
bool wasAnswered(S state) { return wasRequested(state) && state != S::Requested && state != S::Failed && state != S::Released; }
bool isHeldThere(S state) { return state == S::Verified || state == S::Twice || state == S::External || state == S::Unenforced || state == S::Partly || state == S::Releasing; }

struct Counting {
    HeldRow row;
    void add(HeldColumn column, S state, qint64 many)
    {
        HeldCell& cell = row.cells[column];
        cell.count = cell.count.value_or(0) + many;
        if (std::ranges::find(cell.states, state) == cell.states.end()) {
            cell.states.push_back(state);
        }
    }
    void redden(HeldColumn column, S state)
    {
        HeldCell& cell = row.cells[column];
        cell.isRed = true;
        ++cell.troubled;
        if (std::ranges::find(cell.states, state) == cell.states.end()) {
            cell.states.push_back(state);
        }
    }
};

/// Which cell of the rows of a repository a state makes red; none: it is as it should be, or on its way.
std::optional<std::pair<HeldPart, HeldColumn>> redCell(S state)
{
    switch (state) {
    case S::Failed: return {{HeldPart::Records, HeldColumn::Failed}};
    case S::Pending: return {{HeldPart::Records, HeldColumn::Effective}};
    case S::NotThere:
    case S::NotShown: return {{HeldPart::Records, HeldColumn::Verified}};
    case S::Lost: return {{HeldPart::Records, HeldColumn::Lost}};
    case S::Partly: return {{HeldPart::Versions, HeldColumn::Verified}};
    case S::Twice: return {{HeldPart::Records, HeldColumn::Requested}}; // more was asked for than was planned
    case S::Unenforced: return {{HeldPart::Records, HeldColumn::Class}};
    default: return std::nullopt;
    }
}

void count(Counting& into, HeldPart part, S state, qint64 planned, qint64 heldThere)
{
    using C = HeldColumn;
    into.add(C::Planned, state, planned);
    into.add(C::Requested, state, wasRequested(state) ? planned : 0);
    into.add(C::Effective, state, wasAnswered(state) ? planned : 0);
    into.add(C::Verified, state, isHeldThere(state) ? heldThere : 0);
    into.add(C::Lost, state, state == S::Lost ? planned : 0);
    into.add(C::Failed, state, state == S::Failed ? planned : 0);
    if (const auto red = redCell(state); red && red->first == part) {
        into.redden(red->second, state);
    }
}

bool isWithin(const std::map<S, qint64>& counts, std::initializer_list<S> wanted, qint64 all)
{
    qint64 sum = 0;
    for (const S one : wanted) {
        const auto found = counts.find(one);
        sum += found == counts.end() ? 0 : found->second;
    }
    return sum == all;
}

} // namespace

QLatin1StringView codeOf(HeldItemState state) { return states[size_t(state)]; }
std::optional<HeldItemState> heldItemStateNamed(QStringView code)
{
    const auto found = std::ranges::find_if(states, [&](QLatin1StringView one) { return one == code; });
    return found == states.end() ? std::nullopt : std::optional(HeldItemState(found - states.begin()));
}
std::vector<HeldItemState> allHeldItemStates()
{
    std::vector<HeldItemState> all;
    for (size_t i = 0; i < states.size(); ++i) {
        all.push_back(HeldItemState(i));
    }
    return all;
}
QLatin1StringView codeOf(HeldPart part) { return parts[size_t(part)]; }
QLatin1StringView codeOf(HeldColumn column) { return columns[size_t(column)]; }
QLatin1StringView codeOf(HoldState state) { return holds[size_t(state)]; }
std::optional<HoldState> holdStateNamed(QStringView code)
{
    const auto found = std::ranges::find_if(holds, [&](QLatin1StringView one) { return one == code; });
    return found == holds.end() ? std::nullopt : std::optional(HoldState(found - holds.begin()));
}

QJsonArray evidenceJson(const std::vector<HoldEvidence>& all)
{
    QJsonArray array;
    for (const HoldEvidence& one : all) {
        array.append(QJsonObject{{u"repository"_s, one.repository.value()}, {u"part"_s, QString(codeOf(one.part))}, {u"count"_s, one.count}, {u"sha256"_s, QString::fromLatin1(one.sha256.toHex())}});
    }
    return array;
}

std::vector<HoldEvidence> evidenceOf(const std::vector<MatterStep>& steps)
{
    std::vector<HoldEvidence> all;
    const auto step = std::ranges::find_if(steps.rbegin(), steps.rend(), [](const MatterStep& one) { return one.told.contains(u"evidence"_s); });
    if (step == steps.rend()) {
        return all;
    }
    for (const QJsonValue one : step->told[u"evidence"].toArray()) {
        all.push_back({RepositoryId(one[u"repository"].toString()), one[u"part"].toString() == codeOf(HeldPart::Delivery) ? HeldPart::Delivery : HeldPart::Making, one[u"count"].toInteger(),
                       QByteArray::fromHex(one[u"sha256"].toString().toLatin1())});
    }
    return all;
}

bool isTask(HeldItemState state) { return redCell(state).has_value(); }

HeldItemState stateOf(const HeldItem& held, bool hasMeans)
{
    if (held.lifted && *held.lifted != IntentState::Waiting && *held.lifted != IntentState::Draft && *held.lifted != IntentState::Withdrawn) {
        const bool isOff = held.reading && (held.reading->finding == HoldFinding::Absent || held.reading->finding == HoldFinding::Gone);
        if (*held.lifted == IntentState::Done) {
            return isOff ? S::Released : S::Releasing;
        }
        return *held.lifted == IntentState::Refused || *held.lifted == IntentState::NeedsPerson ? S::Failed : S::Releasing;
    }
    if (!hasMeans) {
        return S::NotApplicable;
    }
    if (!held.placed || *held.placed == IntentState::Draft || *held.placed == IntentState::Waiting) {
        return S::Planned;
    }
    // What was read says more than what was answered: a refused command may have found it held already.
    if (held.reading) {
        switch (held.reading->finding) {
        case HoldFinding::Held: return S::Verified;
        case HoldFinding::Pending: return S::Pending;
        case HoldFinding::Twice: return S::Twice;
        case HoldFinding::VersionsMissing: return S::Partly;
        case HoldFinding::NotEnforced: return S::Unenforced;
        case HoldFinding::External: return S::External;
        case HoldFinding::Gone: return S::Lost;
        case HoldFinding::Inactive:
        case HoldFinding::Absent:
            if (held.reading->firstHeld) {
                return S::Lost;
            }
            break;
        case HoldFinding::NotShown: break;
        }
    }
    switch (*held.placed) {
    case IntentState::Refused:
    case IntentState::Withdrawn:
    case IntentState::NeedsPerson: return S::Failed;
    case IntentState::Done: break;
    default: return S::Requested;
    }
    if (!held.reading) {
        return S::Effective;
    }
    return held.reading->finding == HoldFinding::NotShown ? S::NotShown : S::NotThere;
}

int HoldMatrix::red() const
{
    int all = 0;
    for (const HeldRow& row : rows) {
        all += int(std::ranges::count_if(row.cells, [](const auto& cell) { return cell.second.isRed; }));
    }
    return all;
}

qint64 HoldMatrix::of(HeldItemState state) const
{
    const auto found = states.find(state);
    return found == states.end() ? 0 : found->second;
}

bool fallsShort(const HoldTermsAt& found, HoldEnforcement expected) { return !found.terms || found.terms->enforcement > expected; }

HoldMatrix matrixOf(const std::vector<HeldItem>& items, const TermsByRepository& terms, const std::map<QString, HoldEnforcement>& expected, const std::vector<HoldEvidence>& evidence)
{
    HoldMatrix matrix;
    matrix.letters = qint64(items.size());
    std::vector<QString> order;
    std::map<QString, std::map<HeldPart, Counting>> all;
    bool isAllRead = !items.empty();
    for (const HeldItem& held : items) {
        const QString& repository = held.item.repository.value();
        const auto known = terms.find(repository);
        const bool hasMeans = !held.item.record.isEmpty() && (known == terms.end() || known->second.terms.has_value());
        const S state = stateOf(held, hasMeans);
        ++matrix.states[state];
        if (!all.contains(repository)) {
            order.push_back(repository);
        }
        auto& rows = all[repository];
        const qint64 versions = held.item.versions.empty() ? 1 : held.item.versions.size();
        const bool isByVersion = known != terms.end() && known->second.terms && known->second.terms->isByVersion;
        const bool holdsFiles = known == terms.end() || !known->second.terms || known->second.terms->holdsFiles;
        count(rows[HeldPart::Records], HeldPart::Records, state, 1, 1);
        count(rows[HeldPart::Versions], HeldPart::Versions, state, versions, isByVersion && held.reading ? std::min<qint64>(held.reading->versions, versions) : versions);
        count(rows[HeldPart::Files], HeldPart::Files, state, held.item.renditions, holdsFiles ? held.item.renditions : 0);
        if (hasMeans && state != S::Released) {
            isAllRead = isAllRead && held.reading;
            if (held.reading) {
                matrix.oldestReading = std::min(matrix.oldestReading.value_or(held.reading->at), held.reading->at);
            }
        }
    }
    if (!isAllRead) {
        matrix.oldestReading.reset();
    }
    for (const QString& repository : order) {
        for (auto& [part, counting] : all[repository]) {
            HeldRow row = std::move(counting.row);
            row.repository = RepositoryId(repository);
            row.part = part;
            const auto known = terms.find(repository);
            row.isAsked = known != terms.end();
            row.terms = row.isAsked ? known->second.terms : std::nullopt;
            HeldCell& kind = row.cells[HeldColumn::Class];
            const auto wanted = expected.find(repository);
            if (part == HeldPart::Records && wanted != expected.end()) {
                row.expected = wanted->second;
                if (row.isAsked && fallsShort(known->second, wanted->second)) {
                    kind.isRed = true;
                    kind.troubled = row.cells[HeldColumn::Planned].count.value_or(0);
                    kind.states = row.cells[HeldColumn::Planned].states;
                    matrix.isAsExpected = false;
                }
            }
            matrix.rows.push_back(std::move(row));
        }
    }
    for (const HoldEvidence& one : evidence) { // no system holds it: what is told of it is that it was there
        HeldRow row;
        row.repository = one.repository;
        row.part = one.part;
        for (const HeldColumn column : {HeldColumn::Planned, HeldColumn::Requested, HeldColumn::Effective, HeldColumn::Verified, HeldColumn::Lost, HeldColumn::Class, HeldColumn::Failed}) {
            row.cells[column];
        }
        row.cells[HeldColumn::Planned].count = one.count;
        matrix.rows.push_back(std::move(row));
    }
    return matrix;
}

HoldState stateOf(const std::vector<MatterStep>& steps, const HoldMatrix& matrix, const HoldApproval& hold, const HoldApproval& release)
{
    const auto turn = steps.begin() + std::ptrdiff_t(turnOf(steps));
    const auto was = [&](MatterDeed deed) { return std::any_of(turn, steps.end(), [deed](const MatterStep& one) { return one.deed == deed; }); };
    if (was(MatterDeed::Released)) {
        return HoldState::Released;
    }
    if (was(MatterDeed::ReleaseAsked) && release.isApproved != false) {
        return release.isApproved == true ? HoldState::ReleasePending : HoldState::ReleaseProposed;
    }
    if (!was(MatterDeed::Asked) && !was(MatterDeed::HeldAgain)) {
        return HoldState::Draft;
    }
    if (hold.isAsked && hold.isApproved == false) {
        return HoldState::Refused;
    }
    if (hold.isAsked && !hold.isApproved && matrix.of(S::Planned) > 0) {
        return HoldState::Proposed;
    }
    if (matrix.of(S::Lost) > 0) {
        return HoldState::Drifted;
    }
    const qint64 all = matrix.letters;
    if (isWithin(matrix.states, {S::Verified, S::External}, all)) { // what no repository holds is not held
        return matrix.isAsExpected ? HoldState::Effective : HoldState::Partial;
    }
    if (isWithin(matrix.states, {S::Failed}, all)) {
        return HoldState::Failed;
    }
    if (isWithin(matrix.states, {S::Verified, S::External, S::Planned, S::Requested, S::Effective}, all)) {
        return HoldState::Requested;
    }
    if (isWithin(matrix.states, {S::Verified, S::External, S::Planned, S::Requested, S::Effective, S::Pending}, all)) {
        return HoldState::Pending;
    }
    return HoldState::Partial;
}

} // namespace cf
