// What is done about a request to be erased: taken in, assessed, decided, approved by another person, carried out, looked at again, closed. For the window and the command line.
// One act at a time; each is on the disk before the next thing happens, and carrying out again goes on with what is left. GUI thread.
#pragma once

#include "models/base/deliver_step.h"
#include "models/desk/erasure_book.h"
#include "models/domain/ports/erasure_control.h"
#include "models/evidence/erasure/erasure_assessment.h"
#include "ui/retention/disposition_acts_presenter.h"

namespace cf::ui {

/// All of it outlives the presenter.
struct ErasureParts {
    RetentionParts retention;
    desk::ErasureBook& requests;
    ErasureControl& erasing;
};

/// What a person says of a letter that nothing decides by itself, or that is to be kept although nothing keeps it.
struct ErasureChoice {
    CommunicationId communication;
    bool isErased = false, isRedacted = false;
    QString reason;
};

/// A request with how its letters stand now.
struct ErasureStand {
    KeptErasure kept;
    evidence::ErasureAssessment assessment; ///< until it is decided: of all letters of the customers; then: of those that were decided about and are still here
    std::vector<QString> shownAgain;        ///< ids of erased letters that their repository showed since
    std::vector<QString> erased;            ///< of letters that are gone from here by this request
    std::vector<CommunicationId> free;      ///< kept by the decision, and nothing keeps them any more
    std::vector<std::pair<QString, QByteArray>> dispositions; ///< that were decided for it: id, and link of the last step
    QStringList destroyed;                  ///< ids of those by which a letter at least was found gone
};

class ErasureActsPresenter : public QObject
{
    Q_OBJECT
public:
    explicit ErasureActsPresenter(ErasureParts parts, QObject* parent = nullptr);

    bool isBusy() const { return m_isBusy; }
    /// done() tells it. Failures: see faultOf(), "customer".
    void take(const ErasureRequest& request, const QStringList& customers);
    /// stood() tells it.
    void look(const QString& id);
    /// Everything that nothing keeps is erased, what something keeps is kept, and about the others `choices` has a word. Failures: "undecided ID" (nobody said), "kept ID" (it was to be
    /// erased and something keeps it), "reason ID", "unknown ID", "nothing", "plan-fault", "closed".
    void decide(const QString& id, const std::vector<ErasureChoice>& choices);
    /// Any step that a person notes: extended, approved, refused, letter, backups, closed. Failures: see barredOf().
    void note(const QString& id, ErasureDeed deed, const QJsonObject& told);
    /// Judges every letter again; what came between wins. Records that can be destroyed from here are put into a disposition, which two others approve; what its repository shows no
    /// more, or others destroy, goes from here now, and the files are searched. Called again when the disposition was carried out.
    void carryOut(const QString& id);
    /// Which kept letters nothing keeps any more, and which erased ones are shown again.
    void check(const QString& id);

Q_SIGNALS:
    void done(const QString& id);
    void stood(const std::shared_ptr<const cf::ui::ErasureStand>& stand);
    void failed(const cf::Error& error);

private:
    struct Carrying;
    template <class T, class F> void then(const QFuture<Result<T>>& future, F next)
    {
        deliverStep(future, this, [] { return true; }, std::move(next), [this](const Error& error) { fail(error); });
    }
    void fail(const Error& error);
    void finish(const QString& id);
    /// all: also what came since it was decided.
    void stand(const QString& id, bool all, std::function<void(const std::shared_ptr<ErasureStand>&)> next);
    void readDisposed(const std::shared_ptr<ErasureStand>& stand, QStringList dispositions, std::function<void(const std::shared_ptr<ErasureStand>&)> next);
    void sort(const std::shared_ptr<Carrying>& carrying);
    void dispose(const std::shared_ptr<Carrying>& carrying);
    void erase(const std::shared_ptr<Carrying>& carrying);
    void eraseFree(const std::shared_ptr<Carrying>& carrying);
    void noteCarried(const std::shared_ptr<Carrying>& carrying);

    ErasureParts m_parts;
    DispositionActsPresenter m_disposing;
    std::function<void(const Error*, qint64)> m_disposed;
    bool m_isBusy = false;
};

} // namespace cf::ui
