#include "ui/activity/activity_presenter.h"

#include "models/base/on_pool.h"
#include "ui/activity/activity_words_presenter.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/roles/role_words_presenter.h"
#include "ui/roles/standing_presenter.h"
#include "ui/search/words_presenter.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cf::ui {

ActivityPresenter::ActivityPresenter(ActivityParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_listing.limit = page;
    connect(&m_parts.log, &activity::Log::changed, this, &ActivityPresenter::stale);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, [this] { setActive(m_isActive); });
}

ActivityPresenter::~ActivityPresenter()
{
    for (const auto& running : {m_verifying, m_reading}) {
        if (running) {
            running->request();
        }
    }
}

/// Each act of anybody is a change: what is shown follows a few times a second at most, and never while it still reads.
void ActivityPresenter::stale()
{
    m_isStale = true;
    if (m_isActive && !m_refresh.isActive() && !m_reading) {
        m_refresh.start();
    }
}

void ActivityPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && std::exchange(m_isStale, false)) {
        read();
    }
}

void ActivityPresenter::read()
{
    if (m_reading) {
        m_reading->request(); // of another listing
    }
    if (isOwnOnly() && m_listing.person != m_parts.person) {
        m_listing.person = m_parts.person;
        m_isOther = true;
    }
    m_reading = std::make_shared<store::Interrupt>();
    deliver(m_parts.log.state(), this, [this, reading = m_reading](const Result<activity::LogState>& state) {
        if (reading != m_reading) {
            return;
        }
        if (!state) {
            ended(state.error());
            return;
        }
        m_state = *state;
        deliver(m_parts.log.persons(), this, [this](const Result<std::vector<QString>>& persons) { m_persons = persons.value_or(std::vector<QString>()); });
        deliver(m_parts.log.segments(), this, [this](const Result<std::vector<activity::DaySegment>>& days) { m_days = days.value_or(std::vector<activity::DaySegment>()); });
        readNames();
        readEntries();
    });
}

void ActivityPresenter::readNames()
{
    if (!m_parts.repositories) {
        return;
    }
    deliver(m_parts.repositories(), this, [this](const Result<std::vector<Repository>>& repositories) {
        SubjectNames names = m_table.names(); // of what is no longer connected, too
        for (const Repository& one : repositories.value_or(std::vector<Repository>())) {
            names[one.id.value()] = one.name;
        }
        m_table.setNames(std::move(names));
    });
}

/// Entries are only added, so of a listing that was counted those are counted that came since.
void ActivityPresenter::readEntries()
{
    const qint64 from = m_isOther || m_state.size < m_countedTo ? 0 : m_countedTo, to = m_state.size;
    deliver(m_parts.log.count(m_listing, from, to, m_reading), this, [this, from, to, reading = m_reading](const Result<qint64>& count) {
        if (reading != m_reading) {
            return;
        }
        if (!count) {
            ended(count.error());
            return;
        }
        m_count = *count + (from > 0 ? m_count : 0);
        m_countedTo = to;
        deliver(m_parts.log.list(m_listing, m_reading), this, [this, reading](const Result<std::vector<activity::Entry>>& entries) {
            if (reading != m_reading) {
                return;
            }
            if (entries) {
                m_table.set(*entries, m_parts.zone, !std::exchange(m_isOther, false));
            }
            ended(entries ? std::nullopt : std::optional(entries.error()));
        });
    });
}

void ActivityPresenter::ended(const std::optional<Error>& error)
{
    m_reading.reset();
    m_phase = error ? Phase::Failed : Phase::Ready;
    m_failure = error ? errorText(*error) : QString();
    if (m_isStale) { // meanwhile
        stale();
    }
    Q_EMIT changed();
}

void ActivityPresenter::setListing(activity::LogListing listing)
{
    listing.limit = page;
    m_listing = std::move(listing);
    m_isOther = true;
    read();
}

void ActivityPresenter::setKind(std::optional<ActKind> kind)
{
    activity::LogListing listing = m_listing;
    listing.kinds = kind ? std::vector<ActKind>{*kind} : std::vector<ActKind>();
    setListing(std::move(listing));
}

void ActivityPresenter::setPerson(std::optional<QString> person)
{
    activity::LogListing listing = m_listing;
    listing.person = std::move(person);
    setListing(std::move(listing));
}

void ActivityPresenter::setDay(std::optional<qint64> day)
{
    activity::LogListing listing = m_listing;
    listing.day = day;
    setListing(std::move(listing));
}

void ActivityPresenter::setSubject(const QString& id)
{
    activity::LogListing listing = m_listing;
    listing.subject = id.trimmed();
    setListing(std::move(listing));
}

void ActivityPresenter::showAll() { setListing({}); }

bool ActivityPresenter::isFiltered() const { return !m_listing.kinds.empty() || m_listing.person || m_listing.day || !m_listing.subject.isEmpty(); }

void ActivityPresenter::more()
{
    if (hasMore()) {
        m_listing.limit += page;
        read();
    }
}

QString ActivityPresenter::scope() const
{
    if (m_phase != Phase::Ready) {
        return {};
    }
    const QString shown = tr("%1 of %2 entries").arg(numberText(m_table.rowCount()), numberText(m_count));
    const QString covered = m_state.checkpoint ? tr("the first %1 signed at %2").arg(numberText(m_state.checkpoint->size), momentText(m_state.checkpoint->at, m_parts.zone)) : tr("none of them signed");
    return shown + u" · "_s + covered;
}

QString ActivityPresenter::broken() const { return brokenWords(m_state); }

QList<std::pair<QString, QString>> ActivityPresenter::stateFacts() const
{
    QList<std::pair<QString, QString>> all{{tr("Entries"), numberText(m_state.size)}};
    if (m_state.lastAt) {
        all << std::pair(tr("The last"), momentText(*m_state.lastAt, m_parts.zone));
    }
    if (m_state.checkpoint) {
        all << std::pair(tr("Signed"), tr("the first %1").arg(numberText(m_state.checkpoint->size))) << std::pair(tr("Signed at"), momentText(m_state.checkpoint->at, m_parts.zone))
            << std::pair(tr("With the key"), keyWords(m_state.key));
    } else {
        all << std::pair(tr("Signed"), tr("nothing, for want of a key"));
    }
    if (m_state.unwritten > 0) {
        all << std::pair(tr("Not logged since the program started"), numberText(m_state.unwritten));
    }
    all << std::pair(tr("Verified"), m_verifiedAt ? momentText(*m_verifiedAt, m_parts.zone) : tr("not yet")) << std::pair(tr("Name of the log"), m_state.origin);
    return all;
}

QList<std::pair<QString, QString>> ActivityPresenter::facts(int row) const
{
    const activity::Entry* entry = m_table.entry(row);
    if (!entry) {
        return {};
    }
    QList<std::pair<QString, QString>> all{{tr("Entry"), QString::number(entry->n)}, {tr("When"), momentText(entry->at, m_parts.zone)}, {tr("What"), actKindWord(entry->act.kind)},
                                           {tr("Outcome"), actOutcomeWord(entry->act.outcome)}, {tr("Who"), actorWords(entry->act.person)}};
    for (const ActSubject& one : entry->act.of) {
        const auto named = one.kind == u"repository" ? m_table.names().find(one.id) : m_table.names().end();
        //: The name of a repository, and its id
        all << std::pair(one.kind, named == m_table.names().end() ? one.id : tr("%1 (%2)").arg(named->second, one.id));
    }
    for (const ActFact& fact : entry->act.told) {
        const QString words = factWords(fact, &m_parts.zone);
        all << std::pair(fact.first, words.mid(fact.first.size() + 2));
    }
    const bool isSigned = m_state.checkpoint && entry->n < m_state.checkpoint->size;
    all << std::pair(tr("Signed"), isSigned ? tr("yes, among the first %1").arg(numberText(m_state.checkpoint->size)) : tr("not yet"));
    return all;
}

void ActivityPresenter::verify()
{
    if (m_verifying) {
        return;
    }
    m_verifying = std::make_shared<store::Interrupt>();
    Q_EMIT changed();
    deliver(m_parts.log.verify({}, m_verifying), this, [this](const Result<activity::LogVerdict>& verdict) {
        m_verifying.reset();
        m_isGood = verdict && verdict->holds() && verdict->breaks.empty();
        const QString words = verdict ? verdictWords(*verdict) : errorText(verdict.error());
        m_verifiedAt = m_parts.clock.now();
        m_verdict = tr("%1: %2").arg(momentText(*m_verifiedAt, m_parts.zone), words);
        if (verdict) {
            m_parts.log.noteSoon({ActKind::LogRead, verdict->holds() ? ActOutcome::Done : ActOutcome::Failed, m_parts.person, {}, {{u"verified"_s, verdict->verified}, {u"of"_s, verdict->size}}});
        }
        Q_EMIT told(words);
        Q_EMIT changed();
    });
}

QString ActivityPresenter::segmentName(qint64 day) const { return u"activity-%1.segment"_s.arg(dayWords(day)); }

bool ActivityPresenter::isOwnOnly() const { return standing() && standing()->now().grantOf(Right::ReadLog) == Grant::Own; }

void ActivityPresenter::leave(const QString& what, qint64 number, std::function<void()> then)
{
    if (isOwnOnly()) { // a segment and a proof hold what others did
        Q_EMIT told(refusalSentence({RoleBar::NotOwn, Right::ReadLog}, standing()->now()));
        return;
    }
    const Act act{ActKind::LogRead, ActOutcome::Begun, m_parts.person, {}, {{u"file"_s, what}, {u"number"_s, number}}};
    deliver(m_parts.log.note({act}), this, [this, then = std::move(then)](const Result<qint64>& noted) {
        if (!noted) {
            Q_EMIT told(tr("Not exported: the activity log cannot be written. %1").arg(errorText(noted.error())));
            return;
        }
        m_parts.sign(then);
    });
}

void ActivityPresenter::left(const QString& what, qint64 number, const QString& path, const Error* error)
{
    if (error) {
        Q_EMIT told(tr("%1 cannot be written: %2").arg(path, errorText(*error)));
        return;
    }
    deliver(onPool([path] { return leftFile(path); }), this, [this, what, number, path](const Result<LeftFile>& file) {
        if (file) {
            m_parts.log.noteSoon({ActKind::LogRead, ActOutcome::Done, m_parts.person, {},
                               {{u"file"_s, what}, {u"number"_s, number}, {u"bytes"_s, file->bytes}, {u"sha256"_s, QString::fromLatin1(file->sha256.toHex())}}});
        }
        Q_EMIT told(tr("Exported to %1").arg(path));
    });
}

void ActivityPresenter::exportSegment(qint64 day, const QString& path)
{
    leave(u"segment"_s, day, [this, day, path] {
        deliver(m_parts.log.exportSegment(day, path), this, [this, day, path](const Result<qint64>& written) { left(u"segment"_s, day, path, written ? nullptr : &written.error()); });
    });
}

void ActivityPresenter::exportProof(qint64 n, const QString& path)
{
    leave(u"entry"_s, n, [this, n, path] {
        deliver(m_parts.log.inclusionFile(n), this, [this, n, path](const Result<QByteArray>& proof) {
            if (!proof) {
                Q_EMIT told(proof.error().kind == ErrorKind::Conflict ? tr("No proof: nothing is signed for this entry yet, since this machine's keychain gave no key, or the log does not go on from what was signed.")
                                                                      : errorText(proof.error()));
                return;
            }
            const auto writing = onPool([path, bytes = *proof]() -> Result<bool> {
                QSaveFile file(path);
                const bool isDone = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
                return isDone ? Result<bool>(true) : Result<bool>(fail(ErrorKind::Storage, file.errorString()));
            });
            deliver(writing, this, [this, n, path](const Result<bool>& written) { left(u"entry"_s, n, path, written ? nullptr : &written.error()); });
        });
    });
}

} // namespace cf::ui
