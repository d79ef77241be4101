#include "app/activity_keeper.h"

#include "models/query/print.h"
#include "models/seal/signing_key.h"

namespace cf {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfSteps = 500;
constexpr qsizetype longestId = 200;

/// As the log may hold it: what is no plain id is told by its hash.
QString idIn(const activity::Log& log, const QString& text)
{
    const bool isPlain = !text.isEmpty() && text.size() <= longestId && std::ranges::all_of(text, [](QChar c) { return c.isPrint() && !c.isSpace() && !c.isSurrogate(); });
    return isPlain ? text : log.hashed(text);
}

void complainOf(const Error& error) { qWarning("activity log: %s", qPrintable(error.detail)); }

template <class T> void watch(const QFuture<Result<T>>& future, QObject* owner)
{
    deliver(future, owner, [](const Result<T>& done) {
        if (!done) {
            complainOf(done.error());
        }
    });
}

} // namespace

ActivityKeeper::ActivityKeeper(activity::Log& log, SecretStore& secrets, outbox::Outbox& outbox, const Clock& clock, QString person)
    : m_log(log), m_secrets(secrets), m_outbox(outbox), m_clock(clock), m_person(std::move(person))
{
    // On the outbox's own thread, inside its transaction: the entry is on the disk before the act is.
    m_outbox.setAdmission([&log](QLatin1StringView act, const QString& subject, const QString& who) -> Result<void> {
        const auto noted = log.note({{ActKind::OutboxAct, ActOutcome::Begun, who.isEmpty() ? QString() : idIn(log, who), {{u"asked"_s, idIn(log, subject)}}, {{u"act"_s, QString(act)}}}}).result();
        if (!noted) {
            return fail(ErrorKind::Storage, u"the activity log cannot be written, so nothing was done: "_s + noted.error().detail);
        }
        return {};
    });
    constexpr int everyMs = 60'000;
    m_looking.setInterval(everyMs);
    connect(&m_looking, &QTimer::timeout, this, &ActivityKeeper::signWhenDue);
    connect(&m_outbox, &outbox::Outbox::changed, this, &ActivityKeeper::followOutbox);
}

Result<void> ActivityKeeper::begin(Act begun)
{
    begun.person = m_person;
    std::vector<Act> acts{std::move(begun)};
    CF_TRY(const activity::LogState state, m_log.state().result());
    if (state.keptBeside) {
        const QString how = state.keptBeside->origin != state.origin ? u"other-log"_s : state.keptBeside->size > state.size ? u"shorter"_s : u"other-entries"_s;
        acts.insert(acts.begin(), {ActKind::LogBroken, ActOutcome::Failed, {}, {}, {{u"is"_s, how}, {u"signed"_s, state.keptBeside->size}, {u"there"_s, state.size}}});
    }
    CF_TRY(m_began, m_log.note(std::move(acts)).result());
    return {};
}

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
    catchUp();
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

std::vector<Act> ActivityKeeper::actsOf(const std::vector<outbox::ToldStep>& steps) const
{
    std::vector<Act> acts;
    for (const outbox::ToldStep& one : steps) {
        const IntentState state = one.step.state;
        const bool isOpen = state == IntentState::NeedsPerson || state == IntentState::Unknown;
        Act act{ActKind::OutboxStep, state == IntentState::Refused ? ActOutcome::Refused : isOpen ? ActOutcome::Partial : ActOutcome::Done,
                one.step.person.isEmpty() ? QString() : idIn(m_log, one.step.person),
                {{u"command"_s, idIn(m_log, one.key)}, {u"plan"_s, idIn(m_log, one.plan)}, {u"repository"_s, idIn(m_log, one.system.value())}},
                {{u"step"_s, one.row}, {u"state"_s, codeOf(state)}, {u"deed"_s, one.code}, {u"since"_s, one.step.at}}};
        if (!one.about.isEmpty()) {
            act.of.push_back({u"communication"_s, idIn(m_log, one.about)});
        }
        acts.push_back(std::move(act));
    }
    return acts;
}

/// One page of steps after another, until there are no more; again when something came meanwhile.
void ActivityKeeper::followOutbox()
{
    if (m_isFollowing) {
        m_isAgain = true;
        return;
    }
    m_isFollowing = true;
    m_isAgain = false;
    const auto over = [this](const Error* error) {
        m_isFollowing = false;
        if (error) {
            complainOf(*error);
        } else if (m_isAgain) {
            followOutbox();
        }
    };
    deliver(m_log.newest(ActKind::OutboxStep, u"step"_s), this, [this, over](const Result<qint64>& newest) {
        if (!newest) {
            over(&newest.error());
            return;
        }
        deliver(m_outbox.steps(*newest, pageOfSteps), this, [this, over](const Result<std::vector<outbox::ToldStep>>& steps) {
            if (!steps || steps->empty()) {
                over(steps ? nullptr : &steps.error());
                return;
            }
            m_isAgain = m_isAgain || int(steps->size()) == pageOfSteps;
            deliver(m_log.noteNew(actsOf(*steps), u"step"_s), this, [over](const Result<int>& noted) { over(noted ? nullptr : &noted.error()); });
        });
    });
}

/// The same, waiting: nothing else happens any more.
void ActivityKeeper::catchUp()
{
    for (;;) {
        const auto newest = m_log.newest(ActKind::OutboxStep, u"step"_s).result();
        const auto steps = newest ? m_outbox.steps(*newest, pageOfSteps).result() : Result<std::vector<outbox::ToldStep>>(tl::unexpected<Error>(newest.error()));
        if (!steps || steps->empty()) {
            return;
        }
        if (const auto noted = m_log.noteNew(actsOf(*steps), u"step"_s).result(); !noted || *noted == 0) {
            return;
        }
    }
}

SearchObserver ActivityKeeper::searchObserver()
{
    return [&log = m_log, last = m_last, person = m_person](const search::Question& question, const search::Total& total) {
        const QString hash = log.hashed(query::print(question.query));
        {
            const std::scoped_lock lock(last->mutex); // the same answer to the same question is told once: a commit makes the window ask again
            if (last->hash == hash && last->total == total.total) {
                return;
            }
            last->hash = hash;
            last->total = total.total;
        }
        Act act{ActKind::SearchRun, ActOutcome::Done, person, {}, {{u"query"_s, hash}, {u"records"_s, total.total}, {u"of"_s, total.population}, {u"exact"_s, qint64(total.exact ? 1 : 0)}}};
        for (const Scope::Entry& one : total.scope.entries) {
            if (act.of.size() < 32) {
                act.of.push_back({u"repository"_s, one.repository.value()});
            }
        }
        log.note({std::move(act)});
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
            watch(m_log.note({told}), this);
        });
    });
}

void ActivityKeeper::noteSignIn(const RepositoryId& repository, ActOutcome outcome)
{
    m_log.note({{ActKind::SignIn, outcome, m_person, {{u"repository"_s, repository.value()}}, {}}});
}

} // namespace cf
