// Files that are read again over a real folder whose bytes a test can hold back: rig, desk, verifier and the presenter that drives a run.
#pragma once

#include "models/search/sql_search.h"
#include "models/sync/connected_content.h"
#include "models/sync/source_verifier.h"
#include "tests/support/settled.h"
#include "tests/support/sync_rig.h"
#include "ui/preservation/preservation_presenter.h"

namespace cf::test {

using namespace Qt::StringLiterals;

/// Gives what the folder gives, and does something at a certain one.
class WatchedContent final : public ContentSource
{
public:
    explicit WatchedContent(ContentSource& content) : m_content(content) {}
    QFuture<Result<QByteArray>> content(SourceRef source, qint64 maxBytes) override
    {
        const int number = ++asked;
        if (at == number && then) {
            then();
        }
        if (isAway) {
            return QtFuture::makeReadyFuture(Result<QByteArray>(fail(ErrorKind::Offline, u"not mounted"_s)));
        }
        if (isEmpty) {
            return QtFuture::makeReadyFuture(Result<QByteArray>(fail(ErrorKind::NotFound, u"no such file"_s)));
        }
        if (busyFor > 0) {
            --busyFor;
            return QtFuture::makeReadyFuture(Result<QByteArray>(tl::unexpected<Error>(Error{ErrorKind::RateLimited, u"429"_s, asksFor})));
        }
        if (rotten.contains(source.nativeId)) {
            return QtFuture::makeReadyFuture(Result<QByteArray>(fail(ErrorKind::Offline, u"error 5"_s)));
        }
        if (refused.contains(source.nativeId)) {
            return QtFuture::makeReadyFuture(Result<QByteArray>(fail(ErrorKind::Timeout, u"no answer in time"_s)));
        }
        return m_content.content(source, maxBytes);
    }
    std::atomic<int> asked = 0;
    int at = 0;
    std::function<void()> then;
    std::atomic<bool> isAway = false;
    bool isEmpty = false;        ///< as where something else is mounted
    std::atomic<int> busyFor = 0; ///< so many times it asks to wait
    std::optional<std::chrono::seconds> asksFor; ///< how long
    QStringList refused, rotten; ///< native ids

private:
    ContentSource& m_content;
};

class FixityRig
{
public:
    void begin()
    {
        m_rig = std::make_unique<SyncRig>();
        m_desk = std::move(*desk::Desk::open(rig().profile.path()));
        m_folder = std::make_unique<sync::ConnectedContent>(*rig().cache, [this](const Repository& repository) { return std::make_unique<connectors::FolderConnector>(repository, rig().reader); });
        m_content = std::make_unique<WatchedContent>(*m_folder);
        forget();
        restart();
    }
    void end()
    {
        m_waited.clear();
        m_whileWaiting = {};
        m_reading.reset();
        m_verifier.reset();
        m_content.reset();
        m_folder.reset();
        m_desk.reset();
        m_rig.reset();
    }
    std::unique_ptr<SyncRig> m_rig;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<sync::ConnectedContent> m_folder;
    std::unique_ptr<WatchedContent> m_content;
    std::unique_ptr<sync::SourceVerifier> m_verifier;
    std::unique_ptr<ui::FixityPresenter> m_reading;
    std::optional<FixityReport> m_report;
    std::optional<Error> m_error;
    std::optional<QStringList> m_away; ///< of one that was cut short
    std::vector<std::chrono::milliseconds> m_waited; ///< because a server asked; let pass at once
    std::function<void()> m_whileWaiting;
    SyncRig& rig() { return *m_rig; }

    void letters(int count)
    {
        QList<std::pair<QString, QString>> rows;
        for (int i = 1; i <= count; ++i) {
            rig().put(u"a/%1.txt"_s.arg(i), "Letter " + QByteArray::number(i));
            rows.append({u"EX-%1"_s.arg(i), u"%1.txt"_s.arg(i)});
        }
        rig().index(u"a/index.csv"_s, rows);
        QVERIFY(rig().run().has_value());
    }
    void await()
    {
        QTRY_VERIFY(m_report || m_error || m_away);
        QTRY_VERIFY(!m_reading->isRunning());
    }
    void forget()
    {
        m_report.reset();
        m_error.reset();
        m_away.reset();
    }
    void read(const evidence::FixityWish& wish)
    {
        forget();
        rig().clock.advance(1000);
        m_reading->begin(wish);
        await();
    }
    evidence::FixityWish wish(FixityOf of, qint64 sample = 0, const QString& seed = {})
    {
        evidence::FixityWish one;
        one.of = of;
        one.sample = sample;
        one.seed = seed;
        return one;
    }
    template <class T> T answered(const QFuture<T>& future)
    {
        settled(future);
        return future.result();
    }
    std::vector<KeptFixityRun> runs() { return answered(m_desk->fixityRuns(100)).value_or(std::vector<KeptFixityRun>()); }
    evidence::PreservationBook book()
    {
        const query::Calendar calendar{rig().clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday};
        const auto intervals = answered(m_desk->readingIntervals());
        const auto told = answered(evidence::preservationBook(*rig().cache, [](store::Database& database) { return search::sqlSearch(database); }, *intervals, calendar));
        if (!told) {
            qWarning("%s", qPrintable(told.error().detail));
        }
        return told.value_or(evidence::PreservationBook());
    }
    void restart()
    {
        m_reading.reset();
        m_verifier = std::make_unique<sync::SourceVerifier>(*rig().cache, *m_content, rig().clock, [this](std::chrono::milliseconds time, std::stop_token) -> QCoro::Task<void> {
            m_waited.push_back(time);
            if (m_whileWaiting) {
                m_whileWaiting();
            }
            co_return;
        });
        m_reading = std::make_unique<ui::FixityPresenter>(ui::FixityParts{*rig().cache, *m_desk, *m_verifier, rig().clock, QTimeZone("Europe/Berlin"), u"ana"_s, u"Counterfoil test"_s, [](store::Database& database) { return search::sqlSearch(database); },
                                                                                    m_content.get(), &rig().reader});
        QObject::connect(m_reading.get(), &ui::FixityPresenter::ended, m_reading.get(), [this](const FixityReport& report) { m_report = report; });
        QObject::connect(m_reading.get(), &ui::FixityPresenter::failed, m_reading.get(), [this](const Error& error) {
            qInfo("%s", qPrintable(error.detail));
            m_error = error;
        });
        QObject::connect(m_reading.get(), &ui::FixityPresenter::cutShort, m_reading.get(), [this](const FixityDraw&, const QStringList& away) { m_away = away; });
    }
};

} // namespace cf::test
