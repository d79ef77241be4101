#include "ui/holds/holds_presenter.h"

#include "models/base/deliver.h"
#include "models/evidence/figure.h"
#include "ui/search/words_presenter.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int laterMs = 1'000, latestMs = 10'000, restShare = 4; ///< reading takes at most a part of the time, however many letters there are

Mark markOf(HoldState state, int red)
{
    if (red > 0 || state == HoldState::Drifted || state == HoldState::Failed || state == HoldState::Partial) {
        return Mark::Failed;
    }
    return state == HoldState::Effective ? Mark::Verified : state == HoldState::Released || state == HoldState::Draft || state == HoldState::Refused ? Mark::Plain : Mark::Uncertain;
}

QString iconOfMark(Mark mark) { return mark == Mark::Failed ? u"warn"_s : mark == Mark::Verified ? u"check"_s : mark == Mark::Uncertain ? u"clock"_s : u"hold"_s; }

Mark markOf(HeldItemState state)
{
    return isTask(state) ? Mark::Failed : state == HeldItemState::Verified || state == HeldItemState::External ? Mark::Verified : state == HeldItemState::NotApplicable ? Mark::Absent : Mark::Uncertain;
}

} // namespace

HoldsPresenter::HoldsPresenter(HoldsPageParts parts, QObject* parent)
    : QObject(parent)
    , m_page(std::move(parts))
    , m_parts(m_page.holds)
    , m_acts(m_parts)
    , m_paper(m_page.secrets, m_page.draw)
    , m_ledgers(m_parts.desk, m_parts.clock, m_parts.person)
    , m_upkeep(m_parts, m_page.certificates)
{
    connect(&m_paper, &SealedPaperPresenter::written, this, [this](const QString& path, const QString& key, const QString& whyUnsigned) {
        Q_EMIT told(key.isEmpty() ? tr("Written to %1, without a signature: %2").arg(path, whyUnsigned) : tr("Written to %1, with its signature beside it").arg(path));
    });
    connect(&m_paper, &SealedPaperPresenter::failed, this, [this](const Error& error) { Q_EMIT told(errorText(error)); });
    connect(&m_ledgers, &HoldLedgerPresenter::failed, this, [this](const Error& error) { Q_EMIT told(ledgerRefusal(error)); });
    connect(&m_ledgers, &HoldLedgerPresenter::taken, this, [this](const HoldMatter& matter) {
        choose(matter.id);
        Q_EMIT told(tr("The matter %1 is taken in. Read it back to see what is held.").arg(matter.number));
    });
    connect(&m_upkeep, &HoldUpkeepPresenter::told, this, &HoldsPresenter::told);
    const auto stale = [this] {
        m_isStale = true;
        read();
    };
    connect(&m_parts.desk, &desk::Desk::mattersChanged, this, stale);
    // Thousands of commands move on one after the other: how far they are is read once a second, or as often as that leaves time for them.
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    connect(&m_later, &QTimer::timeout, this, stale);
    const auto later = [this] {
        if (!m_later.isActive()) {
            m_later.start();
        }
    };
    connect(&m_parts.outbox, &outbox::Outbox::changed, this, later);
    connect(&m_parts.cache, &cache::Cache::changed, this, later);
    connect(&m_acts, &HoldActsPresenter::changed, this, &HoldsPresenter::changed);
    connect(&m_acts, &HoldActsPresenter::progressed, this, &HoldsPresenter::changed);
    connect(&m_acts, &HoldActsPresenter::failed, this, [this](const Error& error) { Q_EMIT told(error.kind == ErrorKind::Cancelled ? tr("Stopped; what was read back is not kept.") : holdRefusal(error)); });
    connect(&m_acts, &HoldActsPresenter::asked, this, [this](qint64 letters) { Q_EMIT told(tr("%Ln letters were asked to be held; the outbox shows how far it is.", nullptr, int(letters))); });
    connect(&m_acts, &HoldActsPresenter::releaseAsked, this, [this] { Q_EMIT told(tr("The release is proposed. Nothing is released before somebody else approves it.")); });
    connect(&m_acts, &HoldActsPresenter::verified, this, [this](const HoldBook& book) {
        Q_EMIT told(holdVerdict(book));
        if (book.state == HoldState::ReleasePending) {
            m_acts.conclude(book.kept.matter.id);
        }
    });
}

TimeTelling HoldsPresenter::telling() const
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}};
}

void HoldsPresenter::setActive(bool active)
{
    m_isActive = active;
    read();
}

void HoldsPresenter::read()
{
    if (!m_isActive || !m_isStale || m_isReading) {
        return;
    }
    m_isStale = false;
    m_isReading = true;
    m_took.start();
    deliver(m_parts.desk.matters(), this, [this](const Result<std::vector<KeptMatter>>& all) {
        if (!all) {
            m_isReading = false;
            m_phase = Phase::Failed;
            m_failure = errorText(all.error());
            Q_EMIT changed();
            return;
        }
        m_all = *all;
        const bool isThere = std::ranges::any_of(m_all, [this](const KeptMatter& one) { return one.matter.id == m_chosen; });
        if (!isThere) {
            m_chosen = m_all.empty() ? QString() : m_all.front().matter.id;
        }
        readBook();
    });
}

void HoldsPresenter::readBook()
{
    if (m_chosen.isEmpty()) {
        m_isReading = false;
        m_book.reset();
        m_phase = Phase::Ready;
        fill();
        Q_EMIT changed();
        read();
        return;
    }
    deliver(readHoldBook(m_parts.desk, m_parts.outbox, m_parts.cache, m_chosen, this, m_upkeep.today()), this, [this, sequence = ++m_sequence](const Result<HoldBook>& book) {
        m_isReading = false;
        m_later.setInterval(int(std::clamp<qint64>(m_took.elapsed() * restShare, laterMs, latestMs)));
        if (sequence != m_sequence) {
            return;
        }
        m_phase = book ? Phase::Ready : Phase::Failed;
        if (book) {
            m_book = *book;
            m_states[m_chosen] = {book->state, book->matrix.red()};
            if (!book->lostPlans.isEmpty()) {
                m_acts.resume(m_chosen);
            }
            fill();
        } else {
            m_failure = errorText(book.error());
        }
        Q_EMIT changed();
        read();
    });
}

void HoldsPresenter::choose(int row)
{
    if (row >= 0 && size_t(row) < m_all.size()) {
        choose(m_all[size_t(row)].matter.id);
    }
}

void HoldsPresenter::choose(const QString& numberOrId)
{
    const auto found = std::ranges::find_if(m_all, [&](const KeptMatter& one) { return one.matter.id == numberOrId || one.matter.number.compare(numberOrId, Qt::CaseInsensitive) == 0; });
    const QString id = found == m_all.end() ? numberOrId : found->matter.id;
    if (id == m_chosen && m_book) {
        return;
    }
    m_chosen = id;
    m_behind.reset();
    m_isStale = true;
    read();
}

int HoldsPresenter::chosenRow() const
{
    const auto found = std::ranges::find(m_all, m_chosen, [](const KeptMatter& one) { return one.matter.id; });
    return found == m_all.end() ? -1 : int(found - m_all.begin());
}

QString HoldsPresenter::headline() const
{
    const auto open = std::ranges::count_if(m_all, [](const KeptMatter& one) { return !one.isReleased(); });
    return tr("%Ln matters", nullptr, int(m_all.size())) + u" · "_s + tr("%1 not released").arg(numberText(open));
}

QString HoldsPresenter::title() const { return m_book ? tr("%1  %2").arg(m_book->kept.matter.number, m_book->kept.matter.name) : QString(); }

QString HoldsPresenter::facts() const
{
    if (!m_book) {
        return {};
    }
    const HoldMatter& matter = m_book->kept.matter;
    QStringList parts{matterKindWord(matter.kind), matter.authority};
    if (!matter.custodian.isEmpty()) {
        parts << tr("custodian %1").arg(matter.custodian);
    }
    if (matter.reviewBy) {
        const bool isDue = *matter.reviewBy <= QDateTime::fromMSecsSinceEpoch(m_parts.clock.now(), m_parts.businessZone).date();
        parts << (isDue ? tr("review is due since %1") : tr("review by %1")).arg(QLocale().toString(*matter.reviewBy, QLocale::ShortFormat));
    }
    if (const auto until = m_book->kept.coolingUntil()) {
        parts << (isCooling() ? tr("may be held again until %1, and is not to be destroyed before") : tr("cooling-off is over since %1")).arg(instantWords(*until, telling()));
    } else if (matter.coolingOffDays > 0) {
        parts << tr("%Ln days of cooling-off after a release", nullptr, matter.coolingOffDays);
    }
    if (!matter.scope.query.isEmpty()) {
        parts << matter.scope.query;
    }
    if (!matter.scope.named.isEmpty()) {
        parts << tr("%Ln letters by name", nullptr, int(matter.scope.named.size()));
    }
    if (!matter.scope.leftOut.isEmpty()) {
        parts << tr("%Ln left out", nullptr, int(matter.scope.leftOut.size()));
    }
    if (matter.scope.isStanding) {
        const MatterStep* joined = m_book->kept.last(MatterDeed::Joined);
        const MatterStep* looked = m_book->kept.last(MatterDeed::Evaluated);
        const MatterStep* last = !joined ? looked : !looked || joined->number > looked->number ? joined : looked;
        parts << (last ? tr("standing: looked for new letters %1").arg(instantWords(last->at, telling())) : tr("standing: not looked for new letters yet"));
    }
    return parts.join(u" · "_s);
}

QString HoldsPresenter::verdict() const { return m_book ? holdVerdict(*m_book) : QString(); }

QString HoldsPresenter::readBack() const
{
    if (!m_book || m_book->matrix.letters == 0) {
        return {};
    }
    return m_book->matrix.oldestReading ? tr("Every letter was read back since %1.").arg(instantWords(*m_book->matrix.oldestReading, telling())) : tr("Not every letter was read back yet.");
}

void HoldsPresenter::fill()
{
    QList<GapTable::Line> lines;
    for (const KeptMatter& one : m_all) {
        const auto known = m_states.find(one.matter.id);
        const bool isMissing = missingCertificate(one).has_value();
        const QString itself = !one.isAsKept            ? tr("Its steps are not what was kept")
                              : one.isReleased()      ? holdStateWord(HoldState::Released)
                              : known != m_states.end() ? holdStateWord(known->second.first)
                              : one.last(MatterDeed::Asked) ? tr("Held for")
                                                          : holdStateWord(HoldState::Draft);
        const QString state = isMissing ? tr("%1; a certificate could not be made").arg(itself) : itself;
        const Mark mark = !one.isAsKept || isMissing ? Mark::Failed : known != m_states.end() ? markOf(known->second.first, known->second.second) : Mark::Plain;
        lines << GapTable::Line{{one.matter.number, one.matter.name, state, numberText(one.letters)}, {}, one.matter.number, {iconOfMark(mark), {}, mark}, 2};
    }
    m_matters.set({tr("Matter"), tr("Name"), tr("State"), tr("Letters")}, std::move(lines));
    m_upkeep.set(book());
    if (!m_book) {
        return;
    }
    m_matrix.set(*m_book, m_upkeep.today());
    QList<GapTable::Line> steps;
    for (auto step = m_book->kept.steps.rbegin(); step != m_book->kept.steps.rend(); ++step) {
        steps << GapTable::Line{{instantWords(step->at, telling()), matterDeedWord(*step), step->person, matterStepDetail(*step, telling())}, {}, {}, {}, -1};
    }
    m_steps.set({tr("When"), tr("What"), tr("Who"), tr("With")}, std::move(steps));
    fillLetters();
}

void HoldsPresenter::showBehind(const std::optional<HoldMatrixTable::Behind>& behind)
{
    m_behind = behind;
    if (m_book) {
        fillLetters();
        Q_EMIT changed();
    }
}

void HoldsPresenter::fillLetters()
{
    QList<GapTable::Line> lines;
    m_listed.clear();
    const auto moved = movedToWords(*m_book);
    qint64 all = 0;
    for (const HeldItem& one : m_book->items) {
        const HeldItemState state = m_book->stateOf(one);
        const bool isIn = m_behind ? one.item.repository == m_behind->repository && std::ranges::find(m_behind->states, state) != m_behind->states.end() : isTask(state);
        if (!isIn || ++all > mostListed) {
            continue;
        }
        const QString read = one.reading ? instantWords(one.reading->at, telling()) : tr("not read back");
        const auto to = moved.find(one.item.communication.value());
        const QString why = state == HeldItemState::Lost && to != moved.end() ? to->second : !one.trouble.isEmpty() ? one.trouble : one.reading ? one.reading->basis : QString();
        lines << GapTable::Line{{heldItemStateWord(state), m_book->repositoryName(one.item.repository), one.item.record.isEmpty() ? one.item.communication.value() : one.item.record, read, why},
                                {}, one.item.communication.value(), {iconOfMark(markOf(state)), {}, markOf(state)}, 0};
        m_listed.push_back(one.item.communication);
    }
    const QString count = all > mostListed ? tr("%1, the first %2 are listed").arg(numberText(all), numberText(mostListed)) : numberText(all);
    m_lettersTitle = m_behind ? tr("%1: %2").arg(m_behind->words, count) : all > 0 ? tr("To be done by somebody: %1").arg(count) : tr("Nothing is to be done by anybody. Choose a number above to see its letters.");
    m_letters.set({tr("State"), tr("Repository"), tr("Record"), tr("Read back"), tr("What it said")}, std::move(lines));
}

void HoldsPresenter::searchLetters()
{
    if (m_book) {
        Q_EMIT searchWanted(evidence::termText(query::Field::Hold, m_book->kept.matter.number));
    }
}

void HoldsPresenter::openLetter(int row)
{
    if (row < 0 || size_t(row) >= m_listed.size()) {
        return;
    }
    deliver(m_parts.cache.record(m_listed[size_t(row)].value()), this, [this](const Result<cache::Record>& record) {
        if (record) {
            Q_EMIT searchWanted(evidence::termText(query::Field::Document, record->communication.documentId));
        } else {
            Q_EMIT told(record.error().kind == ErrorKind::NotFound ? tr("This letter is not known here any more.") : errorText(record.error()));
        }
    });
}

void HoldsPresenter::keep(const HoldMatter& matter, bool isKept)
{
    const UtcMs now = m_parts.clock.now();
    deliver(isKept ? m_parts.desk.changeMatter(matter, m_parts.person, now) : m_parts.desk.openMatter(matter, m_parts.person, now), this, [this, matter, isKept](const Result<void>& kept) {
        if (kept) {
            choose(matter.id);
        }
        const bool isTaken = !kept && !isKept && kept.error().kind == ErrorKind::Conflict;
        Q_EMIT told(kept ? tr("The matter %1 is kept.").arg(matter.number) : isTaken ? tr("There is a matter %1 already.").arg(matter.number) : holdRefusal(kept.error()));
    });
}

QString HoldsPresenter::holdBarred() const
{
    if (!m_book) {
        return tr("No matter is chosen.");
    }
    return isBeingReleased(m_book->state) ? tr("The matter is released, or is about to be.") : m_acts.act() != HoldActsPresenter::Act::None ? tr("Something else is being done.") : QString();
}

QString HoldsPresenter::verifyBarred() const
{
    if (!m_book || m_book->items.empty()) {
        return tr("Nothing was asked for yet.");
    }
    return m_book->kept.isReleased() ? tr("The matter is released.") : m_acts.act() != HoldActsPresenter::Act::None ? tr("Something else is being done.") : QString();
}

QString HoldsPresenter::againBarred() const
{
    if (const QString why = holdBarred(); !why.isEmpty()) {
        return why;
    }
    const HoldMatrix& matrix = m_book->matrix;
    const qint64 missing = matrix.of(HeldItemState::NotThere) + matrix.of(HeldItemState::Lost) + matrix.of(HeldItemState::Failed) + matrix.of(HeldItemState::Partly);
    return missing == 0 ? tr("Nothing is missing.") : QString();
}

QString HoldsPresenter::releaseBarred() const
{
    if (m_book && m_book->isReleaseStuck() && m_acts.act() == HoldActsPresenter::Act::None) {
        return {};
    }
    if (const QString why = holdBarred(); !why.isEmpty()) {
        return why;
    }
    return m_book->items.empty() ? tr("Nothing is held for this matter.") : QString();
}

bool HoldsPresenter::isCooling() const
{
    const auto until = m_book ? m_book->kept.coolingUntil() : std::nullopt;
    return until && m_parts.clock.now() <= *until;
}

QString HoldsPresenter::holdAgainBarred() const
{
    return !isCooling() ? tr("Its cooling-off is over, or it has none.") : m_acts.act() != HoldActsPresenter::Act::None ? tr("Something else is being done.") : QString();
}

void HoldsPresenter::writeLedger(const QString& path)
{
    if (m_book) {
        m_paper.write(holdLedgerFile(*m_book, path, m_parts.clock.now(), m_page.program), Signing::IfPossible, Asking::Person);
    }
}

void HoldsPresenter::writeCertificate(const QString& path)
{
    if (m_book) {
        m_paper.write(holdPaper(*m_book, path, telling(), m_page.program), Signing::IfPossible, Asking::Person);
    }
}

} // namespace cf::ui
