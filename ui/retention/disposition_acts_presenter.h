// What is done about letters whose time is over: looked at, decided, gone on with. For the window and the command line. One act at a time; each is on the disk before
// anything is asked of a repository, and goes on after the program was killed between the two (resume()). GUI thread.
#pragma once

#include "models/base/clock.h"
#include "models/base/deliver_step.h"
#include "models/domain/transfer_receipt.h"
#include "models/evidence/retention/retention_book.h"
#include "ui/retention/disposition_book_presenter.h"

namespace cf::ui {

/// All of it outlives the presenter.
struct RetentionParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    desk::Desk& desk;
    outbox::Outbox& outbox;
    const Clock& clock;
    QTimeZone businessZone;
    QString person, language;
};

/// What would be decided about, and what not and why.
struct PlannedDisposal {
    Disposition disposition;
    evidence::RetentionBook book;                     ///< of the wish, with every letter of it
    std::vector<const evidence::LetterRetention*> free, kept; ///< of book.listed: by what stands against the act
    RepositoryId workflow;                            ///< that would decide; empty: none is connected
};

class DispositionActsPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Act { None, Reading, Planning, Deciding, Correcting, Receiving };
    explicit DispositionActsPresenter(RetentionParts parts, QObject* parent = nullptr);
    ~DispositionActsPresenter() override; ///< as stop(), and nothing is told

    Act act() const { return m_act; }
    void stop();
    /// read() tells it; before it outlined(), where how letters stand is kept as of now.
    void look(const evidence::RetentionWish& wish);
    /// planned() tells what it would come to; nothing is kept. The letters of the wish as they stand now; named: of these alone, by id. Failures: "no-such-class".
    void plan(const Disposition& disposition, const evidence::RetentionWish& wish, const QStringList& named = {});
    /// Keeps it with its free letters, and asks two others to approve it. decided() tells the number of letters. Failures: see faultOf(); "nothing", "too-many",
    /// "no-workflow", "plan-fault" (the plan of the site cannot be read).
    void decide(const std::shared_ptr<const PlannedDisposal>& planned);
    /// Has the repositories of these letters say another class; what each says is only changed while it says what is known here. corrected() tells how many were asked for. Failures:
    /// "reason", "class", "nothing" (none of them has a repository that takes it).
    void correct(const QStringList& letters, const QString& planClass, const QString& reason);
    /// Submits what was decided when the program ended before the outbox had it.
    void resume(const QString& disposition);
    /// Notes what others approved or refused, and that nothing more happens, where that is so and not noted yet. concluded() follows, whatever was noted.
    void conclude(const QString& disposition);
    /// Takes in the receipt of the archive that took letters over, a file: which of them it names whole is kept, received() tells how many and of how many it does not. Of `receipt`
    /// who and under which reference; the rest is read. Failures: see faultOf(TransferReceipt); "no-transfer", "not-approved", "not-as-kept", "receipt-unread" (or larger than
    /// mostReceiptBytes), "names-none" (of letters that are not known to be there already).
    void receive(const QString& disposition, const TransferReceipt& receipt, const QString& path);

Q_SIGNALS:
    void changed();
    void outlined(const std::shared_ptr<const cf::evidence::RetentionBook>& book);
    void read(const std::shared_ptr<const cf::evidence::RetentionBook>& book);
    void planned(const std::shared_ptr<const cf::ui::PlannedDisposal>& planned);
    void decided(const QString& disposition, qint64 letters);
    void concluded(bool isNoted);
    void corrected(qint64 letters, qint64 leftOut);
    void received(qint64 letters, qint64 leftOut);
    void failed(const cf::Error& error);

private:
    template <class T, class F>
    void then(const QFuture<Result<T>>& future, F next)
    {
        deliverStep(future, this, [this, run = m_run] { return run == m_run; }, std::move(next), [this](const Error& error) { fail(error); });
    }
    void begin(Act act);
    void end();
    void fail(const Error& error);
    void readMaterial(std::function<void(const DispositionMaterial&)> next);
    void outline(const DispositionMaterial& material, const evidence::RetentionWish& wish, std::function<void()> next);
    void count(const DispositionMaterial& material, const evidence::RetentionWish& wish, std::function<void(const evidence::RetentionBook&)> next);
    query::Calendar calendar() const;
    void keep(const std::shared_ptr<const PlannedDisposal>& planned, const QHash<QString, QStringList>& hashes);
    void keepReceipt(const DispositionBook& book, const TransferReceipt& receipt, const QSet<QByteArray>& named);
    void submit(const Disposition& disposition, const std::vector<DispositionItem>& items, const RepositoryId& workflow, const QString& person, UtcMs at, std::function<void()> next);

    RetentionParts m_parts;
    Act m_act = Act::None;
    std::shared_ptr<store::Interrupt> m_interrupt;
    quint64 m_run = 0; ///< answers of an act that was stopped are passed over
};

/// Letters that an outline lists.
inline constexpr qsizetype mostOutlined = 2'000;

/// Blocks that stand against this act: of keeping longer and of another class only that the letter is not there.
bool standsAgainst(const DispositionBlock& block, DispositionAct act);

} // namespace cf::ui
