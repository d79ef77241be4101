#include "ui/retention/letter_standings_presenter.h"

#include "models/base/deliver.h"
#include "models/cache/write_repository.h"
#include "models/evidence/retention/retention_rules.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace cf::ui {

LetterStandings::LetterStandings(cache::Cache& cache, desk::Desk& desk, QString profile, std::function<QTimeZone()> businessZone, QObject* parent)
    : QObject(parent)
    , m_cache(cache)
    , m_desk(desk)
    , m_profile(std::move(profile))
    , m_businessZone(std::move(businessZone))
{
    constexpr int soonMs = 200; // several commits of a sync, one look
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { refresh(); });
}

void LetterStandings::keep()
{
    const auto soon = [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    };
    connect(&m_cache, &cache::Cache::changed, this, soon);
    connect(&m_desk, &desk::Desk::mattersChanged, this, soon);
    connect(&m_desk, &desk::Desk::dispositionsChanged, this, soon);
    // A plan that was put there by hand counts as well.
    m_watcher.addPath(m_profile);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this, soon] {
        if (const QDateTime written = planWritten(); written != std::exchange(m_planWritten, written)) {
            soon();
        }
    });
    m_planWritten = planWritten();
    soon();
}

QDateTime LetterStandings::planWritten() const { return QFileInfo(QDir(m_profile).filePath(QStringLiteral("retention.json"))).lastModified(); }

void LetterStandings::refresh(std::function<void(const Result<void>&)> then)
{
    if (m_isMaking) { // it may have passed what changed
        m_isAgain = true;
        if (then) {
            m_later.push_back(std::move(then));
        }
        return;
    }
    m_isMaking = true;
    m_isChanged = false;
    if (then) {
        m_waiting.push_back(std::move(then));
    }
    readMatters();
}

void LetterStandings::readMatters()
{
    deliver(m_cache.readers().read(&cache::matterRevisions), this, [this](const Result<QHash<QString, QString>>& known) {
        if (!known) {
            end(tl::unexpected(known.error()));
            return;
        }
        deliver(m_desk.matterLetters(*known), this, [this, known = known->size()](const Result<std::vector<MatterLetters>>& matters) {
            if (!matters) {
                end(tl::unexpected(matters.error()));
                return;
            }
            const bool isNews = matters->size() != size_t(known) || !std::ranges::all_of(*matters, &MatterLetters::isAsBefore);
            if (!isNews) { // nothing is written where nothing changed: another process may be writing
                readBasis();
                return;
            }
            const auto put = [matters = *matters](store::Database& database) { return cache::putMatterLetters(database, matters); };
            deliver(m_cache.writer().write(put), this, [this](const Result<bool>& isChanged) {
                if (!isChanged) {
                    end(tl::unexpected(isChanged.error()));
                    return;
                }
                m_isChanged = *isChanged;
                readBasis();
            });
        });
    });
}

void LetterStandings::readBasis()
{
    deliver(m_desk.retentionOverrides(), this, [this](const Result<std::vector<RetentionOverride>>& overrides) {
        if (!overrides) {
            end(tl::unexpected(overrides.error()));
            return;
        }
        begin({evidence::readRetentionRules(m_profile, {}).plan, *overrides, m_businessZone()});
    });
}

void LetterStandings::begin(evidence::StandingBasis basis)
{
    m_basis = std::make_shared<const evidence::StandingBasis>(std::move(basis));
    const auto isMade = [basis = m_basis](store::Database& database) { return evidence::areStandingsMade(database, *basis); };
    deliver(m_cache.readers().read(isMade), this, [this](const Result<bool>& made) {
        if (!made) {
            end(tl::unexpected(made.error()));
        } else if (*made) {
            end({});
        } else {
            open();
        }
    });
}

void LetterStandings::open()
{
    const auto open = [basis = m_basis](store::Database& database) { return evidence::beginStandings(database, *basis); };
    deliver(m_cache.writer().write(open), this, [this](const Result<bool>& isOpen) {
        if (!isOpen) {
            end(tl::unexpected(isOpen.error()));
        } else if (*isOpen) {
            m_isChanged = true;
            make();
        } else {
            end({});
        }
    });
}

void LetterStandings::make()
{
    const auto some = [basis = m_basis](store::Database& database) { return evidence::makeStandings(database, *basis, slice); };
    deliver(m_cache.writer().write(some), this, [this](const Result<bool>& isWhole) {
        if (!isWhole) {
            end(tl::unexpected(isWhole.error()));
        } else if (*isWhole) {
            end({});
        } else {
            make();
        }
    });
}

void LetterStandings::end(const Result<void>& result)
{
    if (!result) {
        qWarning("how letters stand is not known to searches: %s", qPrintable(result.error().detail));
    }
    const auto done = [this, result](const Result<void>&) {
        m_isMaking = false;
        const auto waiting = std::exchange(m_waiting, std::exchange(m_later, {}));
        for (const auto& then : waiting) {
            then(result);
        }
        Q_EMIT finished();
        if (std::exchange(m_isAgain, false)) {
            refresh();
        }
    };
    if (!std::exchange(m_isChanged, false)) {
        done({});
        return;
    }
    deliver(m_cache.writer().write(&cache::bumpRevision), this, [this, done](const Result<void>& bumped) {
        m_cache.noteCommit();
        done(bumped);
    });
}

} // namespace cf::ui
