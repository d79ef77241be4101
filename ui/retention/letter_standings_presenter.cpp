#include "ui/retention/letter_standings_presenter.h"

#include "models/base/deliver.h"
#include "models/cache/write_repository.h"
#include "models/evidence/retention/retention_rules.h"

namespace cf::ui {

namespace {

constexpr int soonMs = 200; // several commits of a sync, one look
constexpr int oftenMs = 5'000;
constexpr int tellingShare = 20; ///< one part in so many of the time is spent on reading what dispositions and disputes say

} // namespace

LetterStandings::LetterStandings(StandingParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_marks(m_parts)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_often.setInterval(oftenMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { refresh(); });
    connect(&m_often, &QTimer::timeout, this, [this] { refresh(); });
}

void LetterStandings::keep()
{
    const auto soon = [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    };
    const auto open = [this] { m_areMarksOpen = true; };
    const auto both = [open, soon] {
        open();
        soon();
    };
    connect(&m_parts.cache, &cache::Cache::changed, this, both);
    connect(&m_parts.desk, &desk::Desk::dispositionsChanged, this, both);
    connect(&m_parts.desk, &desk::Desk::disputesChanged, this, both);
    connect(&m_parts.desk, &desk::Desk::mattersChanged, this, soon);
    connect(&m_parts.outbox, &outbox::Outbox::changed, this, open); // with the next look: it changes with each command
    m_often.start();
    soon();
}

void LetterStandings::refresh(Then then, Which which)
{
    const bool areMarksAsked = then && which == Which::WithDecisions;
    if (m_isMaking) { // it may have passed what changed
        m_isAgain = true;
        m_areMarksLater = m_areMarksLater || areMarksAsked;
        if (then) {
            m_later.push_back(std::move(then));
        }
        return;
    }
    m_isMaking = true;
    m_areMarksAsked = m_areMarksAsked || areMarksAsked;
    m_isChanged = m_areLetters = false;
    if (then) {
        m_waiting.push_back(std::move(then));
    }
    readMatters();
}

template <class T, class F> void LetterStandings::onWriter(F write, std::function<void(const T&)> then)
{
    deliver(m_parts.cache.writer().write(std::move(write)), this, [this, then = std::move(then)](const Result<T>& written) {
        if (!written) {
            end(tl::unexpected(written.error()));
        } else {
            then(*written);
        }
    });
}

void LetterStandings::readMatters()
{
    deliver(m_parts.cache.readers().read(&cache::matterRevisions), this, [this](const Result<QHash<QString, QString>>& known) {
        if (!known) {
            end(tl::unexpected(known.error()));
            return;
        }
        deliver(m_parts.desk.matterLetters(*known, m_parts.clock.now()), this, [this, known = *known](const Result<std::vector<MatterLetters>>& matters) {
            if (!matters) {
                end(tl::unexpected(matters.error()));
                return;
            }
            m_matters.clear();
            m_released = known.keys();
            for (const MatterLetters& one : *matters) {
                m_released.removeAll(one.matter);
                if (!one.isAsBefore) {
                    m_matters.push_back(std::make_shared<const MatterLetters>(one));
                }
            }
            putMatters();
        });
    });
}

void LetterStandings::putMatters()
{
    if (!m_released.isEmpty()) {
        m_isChanged = true;
        const auto drop = [matter = m_released.takeFirst()](store::Database& database) -> Result<bool> {
            CF_CHECK(cache::dropMatterLetters(database, matter));
            return true;
        };
        onWriter<bool>(drop, [this](bool) { putMatters(); });
        return;
    }
    if (m_matters.empty()) { // nothing is written where nothing changed: another process may be writing
        readBasis();
        return;
    }
    m_isChanged = true;
    const auto begin = [matter = m_matters.back()](store::Database& database) -> Result<bool> {
        CF_CHECK(cache::beginMatterLetters(database, *matter));
        return true;
    };
    onWriter<bool>(begin, [this](bool) { putMatter(0); });
}

void LetterStandings::putMatter(qsizetype from)
{
    const auto add = [matter = m_matters.back(), from](store::Database& database) -> Result<bool> {
        CF_CHECK(cache::addMatterLetters(database, *matter, from, slice));
        const bool isLast = from + slice >= qsizetype(matter->letters.size());
        if (isLast) {
            CF_CHECK(cache::endMatterLetters(database, *matter));
        }
        return isLast;
    };
    onWriter<bool>(add, [this, from](bool isLast) {
        if (!isLast) {
            putMatter(from + slice);
            return;
        }
        m_matters.pop_back();
        putMatters();
    });
}

void LetterStandings::readBasis()
{
    deliver(m_parts.desk.decidedRetention(m_decided.revision), this, [this](const Result<DecidedRetention>& decided) {
        if (!decided) {
            end(tl::unexpected(decided.error()));
            return;
        }
        if (!decided->isAsBefore) {
            m_decided = *decided;
        }
        look();
    });
}

void LetterStandings::look()
{
    using Basis = std::shared_ptr<const evidence::StandingBasis>;
    // The plan is read and compared on a reader's thread. Null: all is made.
    const auto wanted = [profile = m_parts.profile, decided = m_decided, zone = m_parts.businessZone()](store::Database& database) -> Result<Basis> {
        auto basis = std::make_shared<const evidence::StandingBasis>(evidence::readRetentionRules(profile, {}).plan, decided, zone);
        CF_TRY(const bool isMade, evidence::areStandingsMade(database, *basis));
        return isMade ? Basis() : Basis(std::move(basis));
    };
    deliver(m_parts.cache.readers().read(wanted), this, [this](const Result<Basis>& basis) {
        if (!basis) {
            end(tl::unexpected(basis.error()));
        } else if (!*basis) {
            tellMarks();
        } else {
            m_basis = *basis;
            open();
        }
    });
}

void LetterStandings::open()
{
    const auto begin = [basis = m_basis](store::Database& database) -> Result<bool> {
        CF_CHECK(evidence::beginStandings(database, *basis));
        return true;
    };
    onWriter<bool>(begin, [this](bool) { make(); });
}

void LetterStandings::make()
{
    using Made = evidence::StandingsMade;
    const auto some = [basis = m_basis](store::Database& database) { return evidence::makeStandings(database, *basis, slice); };
    onWriter<Made>(some, [this](Made made) {
        m_areLetters = m_areLetters || made != Made::OnAnotherBasis;
        m_isChanged = m_isChanged || m_areLetters;
        if (made == Made::Some) {
            make();
        } else {
            m_isAgain = m_isAgain || made == Made::OnAnotherBasis;
            tellMarks();
        }
    });
}

void LetterStandings::tellMarks()
{
    const bool isTurn = m_waiting.empty() && m_areMarksOpen && m_tellNext.hasExpired(); // who waits for standings alone is not made to wait for disputes
    if (!m_areMarksAsked && !isTurn) {
        end({});
        return;
    }
    m_areMarksAsked = m_areMarksOpen = false;
    m_telling.start();
    m_marks.tell([this](const Result<bool>& told) {
        m_tellNext.setRemainingTime(tellingShare * m_telling.elapsed());
        if (!told) {
            m_areMarksOpen = true;
            end(tl::unexpected(told.error()));
            return;
        }
        m_isChanged = m_isChanged || *told;
        m_areLetters = m_areLetters || *told; // a standing matter may ask for them
        end({});
    });
}

void LetterStandings::end(const Result<void>& result)
{
    if (!result) { // looked at again with the next change, or in some seconds; nobody is told of a commit, who would ask again
        qWarning("how letters stand is not known to searches: %s", qPrintable(result.error().detail));
        finish(result);
        return;
    }
    if (!m_isChanged) {
        finish(result);
        return;
    }
    onWriter<bool>(
        [](store::Database& database) -> Result<bool> {
            CF_CHECK(cache::bumpRevision(database));
            return true;
        },
        [this](bool) {
            m_parts.cache.noteCommit();
            const bool areLetters = m_areLetters;
            finish({});
            if (areLetters) {
                Q_EMIT lettersMade();
            }
        });
}

void LetterStandings::finish(const Result<void>& result)
{
    m_isMaking = false;
    m_areMarksAsked = std::exchange(m_areMarksLater, false);
    const auto waiting = std::exchange(m_waiting, std::exchange(m_later, {}));
    for (const Then& then : waiting) {
        then(result);
    }
    if (std::exchange(m_isAgain, false)) {
        refresh();
    }
}

} // namespace cf::ui
