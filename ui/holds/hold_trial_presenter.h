// Trying out what a hold prevents at a repository: a canary is looked at, asked for with what allows its destruction, and gone on with until something came of it. For the window and
// the command line. Each step is on the disk before the next; what was killed between two goes on with goOn(). GUI thread.
#pragma once

#include "models/evidence/retention/letter_retention.h"
#include "ui/holds/hold_acts_presenter.h"

namespace cf::ui {

/// A record that may serve: nothing of what is known speaks against it. Nothing is kept yet.
struct Canary {
    Repository repository;
    HoldTrial trial;               ///< without an authority
    QString title, type;           ///< of the letter that it is
    std::vector<KeptTrial> trials; ///< that there are of any repository, newest first
};

/// A trial that is under way, with where it stands.
struct TrialUnderWay {
    KeptTrial kept;
    TrialStand stand;
    QString trouble; ///< why it could not be gone on with just now, in words; empty: it could
};

class HoldTrialPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Act { None, Looking, Asking, GoingOn };
    explicit HoldTrialPresenter(HoldParts parts, QObject* parent = nullptr);
    ~HoldTrialPresenter() override;

    Act act() const { return m_act; }
    /// Where anything can be tried out, and what was: placesRead() tells it.
    void readPlaces();
    /// name: native id of the record, id of the letter or of the document. looked() tells it. Failures are Rejected: "no-such-repository", "cannot-destroy", "no-workflow", "no-such-record",
    /// "several-records", "no-means", "bars …" (what keeps it, in words), "kept-there", "not-there", "not-shown", "held", "under-way".
    void look(const RepositoryId& repository, const QString& name);
    /// Keeps it, and asks two others to approve it. asked() follows. Failures, Rejected: "not-confirmed", "no-authority", "matter …", "disposition …", "under-way".
    void ask(const Canary& canary, const QString& authority, bool mayBeDestroyed);
    /// As far as each that is under way comes now. wentOn() follows.
    void goOn();
    /// As the last goOn() or look() found them.
    const std::vector<KeptTrial>& trials() const { return m_trials; }
    const std::vector<TrialUnderWay>& underWay() const { return m_underWay; }

Q_SIGNALS:
    void changed();
    void placesRead(const std::vector<cf::Repository>& places); ///< by name
    void looked(const cf::ui::Canary& canary);
    void asked(const cf::HoldTrial& trial);
    void concluded(const cf::KeptTrial& trial); ///< something came of it
    void wentOn();
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
    void find(std::shared_ptr<Canary> canary, const QString& name);
    void askTerms(std::shared_ptr<Canary> canary);
    void judge(std::shared_ptr<Canary> canary);
    void readHolds(std::shared_ptr<Canary> canary);
    QString title(const HoldTrial& trial) const;
    void submit(const KeptTrial& kept, std::function<void(const std::optional<Error>&)> next);
    void goOnWith(std::vector<KeptTrial> left);
    void advance(const KeptTrial& kept, const std::vector<KeptTrial>& left);
    void readBack(const KeptTrial& kept, const std::vector<KeptTrial>& left);
    void lookAfter(const KeptTrial& kept, const std::vector<KeptTrial>& left);
    void note(const KeptTrial& kept, TrialDeed deed, QJsonObject told, const QStringList& seen, const std::vector<KeptTrial>& left);
    void wait(const KeptTrial& kept, const TrialStand& stand, const QString& trouble, const std::vector<KeptTrial>& left);

    HoldParts m_parts;
    Act m_act = Act::None;
    std::stop_source m_stop;
    std::vector<KeptTrial> m_trials;
    std::vector<TrialUnderWay> m_underWay, m_found;
    QString m_concluding;  ///< id of one of which it was just noted what came of it
    quint64 m_run = 0;
    bool m_isAgain = false; ///< something happened while it was under way
};

} // namespace cf::ui
