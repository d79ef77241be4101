#include "ui/preservation/snapshot_presenter.h"

#include "models/base/deliver.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/search/words_presenter.h"

#include <QFileInfo>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds watching{200};
}

SnapshotPresenter::SnapshotPresenter(SnapshotParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_tick.setInterval(watching);
    connect(&m_tick, &QTimer::timeout, this, &SnapshotPresenter::changed);
}

SnapshotPresenter::~SnapshotPresenter() { cancel(); }

TimeTelling SnapshotPresenter::telling() const
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}};
}

void SnapshotPresenter::begin()
{
    m_done = std::make_shared<std::atomic<qint64>>(0);
    m_interrupt = std::make_shared<store::Interrupt>();
    m_tick.start();
    Q_EMIT changed();
}

void SnapshotPresenter::cancel()
{
    m_tick.stop();
    if (const auto running = std::exchange(m_interrupt, nullptr)) {
        running->request();
        Q_EMIT changed();
    }
}

void SnapshotPresenter::write(const QString& path, const evidence::SnapshotWish& wish, Signing signing)
{
    if (isRunning()) {
        return;
    }
    begin();
    beforeLeaving(this, {.what = u"snapshot"_s}, [this, path, wish, signing, running = m_interrupt](const std::optional<Error>& refused) {
        if (running != m_interrupt) {
            return; // cancelled
        }
        if (refused) {
            cancel();
            Q_EMIT failed(*refused);
        } else {
            keep(path, wish, signing);
        }
    });
}

void SnapshotPresenter::keep(const QString& path, const evidence::SnapshotWish& wish, Signing signing)
{
    const evidence::SnapshotOrder order{wish, m_parts.searches, telling().calendar};
    deliver(evidence::writeSnapshot(m_parts.cache, path, m_parts.person, m_parts.program, m_parts.clock.now(), m_done, m_interrupt, order), this,
            [this, path, signing, running = m_interrupt](const Result<evidence::WrittenSnapshot>& snapshot) {
                if (running != m_interrupt) {
                    return; // cancelled
                }
                m_tick.stop();
                m_interrupt.reset();
                Q_EMIT changed();
                if (!snapshot) {
                    Q_EMIT failed(snapshot.error());
                    return;
                }
                hasLeftAs({.what = u"snapshot"_s}, path, snapshot->files);
                auto* paper = new SealedPaperPresenter(m_parts.secrets, m_parts.draw, this);
                connect(paper, &SealedPaperPresenter::written, this, [this, paper, path, snapshot = *snapshot](const QString&, const QString& key, const QString& whyUnsigned) {
                    paper->deleteLater();
                    Q_EMIT written(snapshot, path, key, whyUnsigned);
                });
                connect(paper, &SealedPaperPresenter::failed, this, [this, paper](const Error& error) {
                    paper->deleteLater();
                    Q_EMIT failed(error);
                });
                paper->write(snapshotPaper(*snapshot, QFileInfo(path).fileName(), path + u".pdf"_s, telling()), signing, Asking::Person);
            });
}

void SnapshotPresenter::compare(const QString& path)
{
    if (isRunning()) {
        return;
    }
    begin();
    deliver(evidence::compareSnapshot(m_parts.cache, path, m_parts.program, m_parts.clock.now(), m_done, m_interrupt), this,
            [this, running = m_interrupt](const Result<evidence::SnapshotComparison>& comparison) {
                if (running != m_interrupt) {
                    return; // cancelled
                }
                m_tick.stop();
                m_interrupt.reset();
                if (comparison) {
                    m_comparison = *comparison;
                    fill();
                    Q_EMIT changed();
                    Q_EMIT compared();
                } else {
                    Q_EMIT changed();
                    Q_EMIT failed(comparison.error());
                }
            });
}

void SnapshotPresenter::fill()
{
    QList<GapTable::Line> rows;
    const auto when = [this](const std::optional<UtcMs>& at) { return at ? instantWords(*at, telling()) : tr("never complete yet"); };
    for (const evidence::SnapshotComparison::Share& one : m_comparison->shares) {
        rows.append({{one.name, numberText(one.files), numberText(one.same), numberText(one.notRead), numberText(one.untold), numberText(one.wasMissing), numberText(one.changed), numberText(one.gone), numberText(one.moved),
                      m_comparison->tellsAdded() ? numberText(one.added) : tr("not told"), when(one.before), when(one.now)},
                     {},
                     {}});
    }
    m_shares.set({tr("Repository"), tr("Files before"), tr("The same, read since"), tr("Not read since"), tr("No hash"), tr("Missing before"), tr("Changed"), tr("Gone"), tr("Elsewhere"), tr("Came since"),
                  tr("Complete to, before"), tr("Complete to, now")},
                 rows);
    rows.clear();
    for (const evidence::SnapshotFinding& one : m_comparison->findings) {
        rows.append({{snapshotKindWord(one.kind), one.repository, one.nativeId, one.nativeVersion, one.place}, {}, {}});
    }
    m_findings.set({tr("What"), tr("Repository"), tr("File or template"), tr("Version"), tr("Where it is now")}, rows);
}

void SnapshotPresenter::writeReport(const QString& path, Signing signing)
{
    if (!m_comparison) {
        return;
    }
    auto* paper = new SealedPaperPresenter(m_parts.secrets, m_parts.draw, this);
    connect(paper, &SealedPaperPresenter::written, this, [this, paper](const QString& to, const QString& key, const QString& whyUnsigned) {
        paper->deleteLater();
        Q_EMIT reportWritten(to, key, whyUnsigned);
    });
    connect(paper, &SealedPaperPresenter::failed, this, [this, paper](const Error& error) {
        paper->deleteLater();
        Q_EMIT failed(error);
    });
    paper->write(snapshotComparisonPaper(*m_comparison, path, telling()), signing, Asking::Person);
}

} // namespace cf::ui
