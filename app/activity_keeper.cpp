#include "app/activity_keeper.h"

#include "app/outbox_steps.h"
#include "models/query/print.h"
#include "models/seal/signing_key.h"

#include <QPromise>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostKnown = 4096; ///< questions that pages ask again and again

void complainOf(const Error& error) { qWarning("activity log: %s", qPrintable(error.detail)); }

} // namespace

ActivityKeeper::ActivityKeeper(activity::Log& log, SecretStore& secrets, outbox::Outbox& outbox, const Clock& clock, QString person, std::shared_ptr<const RoleGuard> guard)
    : m_log(log), m_secrets(secrets), m_outbox(outbox), m_clock(clock), m_person(std::move(person)), m_guard(std::move(guard))
{
    // On the outbox's own thread, inside its transaction: the entry is on the disk before the act is.
    m_outbox.setAdmission([&log, guard = m_guard](const outbox::AskedOfOutbox& asked) -> Result<void> {
        if (guard) {
            CF_CHECK(guard->admit(asked));
        }
        const auto noted = log.note({{ActKind::OutboxAct, ActOutcome::Begun, asked.person, {{u"asked"_s, asked.subject}}, {{u"act"_s, QString(asked.act)}}}}).result();
        if (!noted) {
            return fail(ErrorKind::Storage, u"the activity log cannot be written, so nothing was done: "_s + noted.error().detail);
        }
        return {};
    });
    m_pool.setMaxThreadCount(1);
    constexpr int everyMs = 60'000;
    m_looking.setInterval(everyMs);
    connect(&m_looking, &QTimer::timeout, this, &ActivityKeeper::signWhenDue);
    connect(&m_outbox, &outbox::Outbox::changed, this, &ActivityKeeper::followOutbox);
}

void ActivityKeeper::guard(desk::Desk& desk) { desk.setAdmission(deskAdmission()); }
void ActivityKeeper::guard(desk::RoleDesk& roles) { roles.setAdmission(deskAdmission()); }
void ActivityKeeper::guard(desk::ErasureBook& erasures) { erasures.setAdmission(deskAdmission()); }

desk::Admission ActivityKeeper::deskAdmission() const
{
    return [&log = m_log, person = m_person, guard = m_guard](const desk::DeskDeed& deed) -> Result<void> {
        if (guard) {
            CF_CHECK(guard->admit(deed));
        }
        const bool isTyped = deed.kind == "search"_L1; // what people call their searches may be anybody's name
        const auto noted = log.note({{ActKind::DeskAct, ActOutcome::Begun, person, {{QString(deed.kind), isTyped ? log.hashed(deed.subject) : deed.subject}}, {{u"act"_s, QString(deed.act)}}}}).result();
        if (!noted) {
            return fail(ErrorKind::Storage, u"the activity log cannot be written, so nothing was done: "_s + noted.error().detail);
        }
        return {};
    };
}

Result<void> ActivityKeeper::begin(Act begun)
{
    begun.person = m_person;
    std::vector<Act> acts{std::move(begun)};
    CF_TRY(const activity::LogState state, m_log.state().result());
    if (state.broken) {
        acts.insert(acts.begin(), activity::brokenAct(*state.broken, state.size));
    } else if (state.size == 0) {
        CF_TRY(const auto steps, m_outbox.steps(0, 1).result());
        if (!steps.empty()) { // things were done here, and no log tells of them: it was taken away, or this is the first program that has one
            acts.insert(acts.begin(), activity::brokenAct({u"new"_s, {}}, 0));
        }
    }
    CF_TRY(m_began, m_log.note(std::move(acts)).result());
    return {};
}

ActivityKeeper::~ActivityKeeper() = default; // waits for what follows the outbox

void ActivityKeeper::keep(bool mayMakeKey)
{
    m_mayMakeKey = mayMakeKey;
    followOutbox();
    if (mayMakeKey) {
        signNow([] {});
        m_looking.start();
    } else {
        signWhenDue();
    }
}

void ActivityKeeper::end(Act ended)
{
    ended.person = m_person;
    ended.told.emplace_back(u"begun"_s, m_began);
    m_pool.waitForDone();
    if (const auto followed = followSteps(m_log, m_outbox); !followed) { // what came since; nothing else happens any more
        complainOf(followed.error());
    }
    if (const auto noted = m_log.note({std::move(ended)}).result(); !noted) {
        complainOf(noted.error());
        return;
    }
    const auto state = m_log.state().result();
    if (m_key && state && (m_mayMakeKey || activity::Log::isDue(*state, m_clock.now()))) {
        if (const auto head = m_log.sign(*m_key).result(); !head) {
            complainOf(head.error());
        }
    }
}

void ActivityKeeper::findKey(std::function<void()> then)
{
    if (m_key) {
        then();
        return;
    }
    if (m_mayMakeKey) {
        deliver(seal::signingKey(m_secrets, Asking::Nobody), this, [this, then = std::move(then)](const Result<seal::SigningKey>& key) {
            m_key = key ? std::optional(*key) : std::nullopt;
            then();
        });
        return;
    }
    deliver(m_secrets.read({RepositoryId(u"profile"_s), SecretPurpose::SigningKey}, Asking::Nobody), this, [this, then = std::move(then)](const Result<Secret>& kept) {
        const auto key = kept ? seal::SigningKey::from(*kept) : Result<seal::SigningKey>(tl::unexpected<Error>(kept.error()));
        m_key = key ? std::optional(*key) : std::nullopt;
        then();
    });
}

void ActivityKeeper::signNow(std::function<void()> then)
{
    findKey([this, then = std::move(then)] {
        if (!m_key) {
            then();
            return;
        }
        deliver(m_log.sign(*m_key), this, [then](const Result<activity::TreeHead>& head) {
            if (!head) {
                complainOf(head.error());
            }
            then();
        });
    });
}

void ActivityKeeper::signWhenDue()
{
    deliver(m_log.state(), this, [this](const Result<activity::LogState>& state) {
        if (state && activity::Log::isDue(*state, m_clock.now())) {
            signNow([] {});
        }
    });
}

void ActivityKeeper::followOutbox()
{
    m_isAgain = m_following.isRunning();
    if (m_isAgain) {
        return;
    }
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    m_following = promise->future();
    m_pool.start([promise, &log = m_log, &outbox = m_outbox] {
        promise->addResult(followSteps(log, outbox));
        promise->finish();
    });
    deliver(m_following, this, [this](const Result<int>& followed) {
        if (!followed) {
            complainOf(followed.error());
        } else if (std::exchange(m_isAgain, false)) {
            followOutbox();
        }
    });
}

SearchObserver ActivityKeeper::searchObserver() { return observer(1, false); }
SearchObserver ActivityKeeper::pageObserver() { return observer(mostKnown, true); }

SearchObserver ActivityKeeper::observer(size_t known, bool isOfPage)
{
    const auto last = std::make_shared<LastSearches>();
    return [&log = m_log, last, known, isOfPage, person = m_person](const search::Question& question, const search::Total& total) {
        const QString hash = log.hashed(query::print(question.query));
        {
            const std::scoped_lock lock(last->mutex); // the same answer to the same question is told once: a commit makes the window ask again
            const auto at = last->totals.find(hash);
            if (at != last->totals.end() && at->second == total.total) {
                return;
            }
            if (last->totals.size() >= known) {
                last->totals.clear();
            }
            last->totals[hash] = total.total;
        }
        Act act{ActKind::SearchRun, ActOutcome::Done, person, {},
                {{u"query"_s, hash}, {u"records"_s, std::max<qint64>(0, total.total)}, {u"of"_s, std::max<qint64>(0, total.population)}, {u"exact"_s, qint64(total.exact ? 1 : 0)}}};
        if (isOfPage) {
            act.told.emplace_back(u"asked"_s, u"page"_s);
        }
        for (const Scope::Entry& one : total.scope.entries) {
            if (act.of.size() < 32) {
                act.of.push_back({u"repository"_s, one.repository.value()});
            }
        }
        log.noteSoon(std::move(act));
    };
}

void ActivityKeeper::observe(SyncControl& sync, cache::Cache& cache)
{
    connect(&sync, &SyncControl::runFinished, this, [this, &sync, &cache](const QString& name, bool isComplete) {
        const std::vector<SyncStatus> all = sync.status();
        const auto status = std::ranges::find(all, name, &SyncStatus::name);
        if (status == all.end()) {
            return;
        }
        Act act{ActKind::SyncRun, isComplete ? ActOutcome::Done : ActOutcome::Partial, {}, {{u"repository"_s, status->repository.value()}}, {{u"seen"_s, status->seen}, {u"written"_s, status->applied}}};
        deliver(cache.repositories(), this, [this, act](const Result<std::vector<Repository>>& repositories) {
            Act told = act;
            for (const Repository& one : repositories.value_or(std::vector<Repository>())) {
                if (one.id.value() == told.of.front().id) {
                    told.told.emplace_back(u"records"_s, one.communications);
                    if (one.watermark) {
                        told.told.emplace_back(u"completeTo"_s, *one.watermark);
                    }
                }
            }
            m_log.noteSoon(told);
        });
    });
}

void ActivityKeeper::noteSignIn(const RepositoryId& repository, ActOutcome outcome)
{
    m_log.noteSoon({ActKind::SignIn, outcome, m_person, {{u"repository"_s, repository.value()}}, {}});
}

} // namespace cf
