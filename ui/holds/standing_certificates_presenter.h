// Makes the certificates of matters that are due, by itself: after each look at what is held, as the matter's pace says, one for a day of the business calendar's zone. Signed always: without a
// key none is made, and the matter says so. Which were made are steps of the matter; the files lie in a folder of the profile. Whoever kills it between the file and the step finds one file and
// one step after the next look. GUI thread. Source: journey R1, proof.
#pragma once

#include "models/domain/hold_upkeep.h"
#include "ui/holds/hold_json_presenter.h"

#include <QLockFile>

#include <deque>

namespace cf::ui {

/// All of it outlives the presenter.
struct CertificateParts {
    HoldParts holds;
    SecretStore& secrets;
    SealedPaperPresenter::Draw draw;
    QString program;   ///< "Counterfoil 0.1.0"
    QString directory; ///< of the certificates; made when the first one is
};
/// Of a profile.
QString certificateDirectory(const QString& profile);

enum class CertificateFile { AsMade, Changed, Missing };
/// Of each, in their order: whether its file lies there as it was made. Reads all of them, on a thread of the pool.
QFuture<Result<std::vector<CertificateFile>>> lookAtCertificates(const QString& directory, std::vector<MadeCertificate> made);

class StandingCertificates : public QObject
{
    Q_OBJECT
public:
    explicit StandingCertificates(CertificateParts parts, QObject* parent = nullptr);

    /// Makes what is due of all matters, or of this one. Nothing happens where whoever sits here may not certify, and where another process is at it: notLooked() says so. ended() follows;
    /// called while it is at it, it looks once more after.
    void look(const QString& matter = {});

Q_SIGNALS:
    void made(const QString& number, const QString& path);
    void missing(const QString& number, const cf::MissingCertificate& why); ///< once a day and reason; until then the matter says so
    void notLooked(const QString& why); ///< in words, also where the desk or a matter could not be read; such a matter counts as missing
    void ended(int made, int missing);

private:
    QDate today() const;
    void next();
    void make(const HoldBook& book);
    void note(const QString& path);
    void miss(ErrorKind why);
    void end();

    CertificateParts m_parts;
    SealedPaperPresenter m_paper;
    QLockFile m_lock;
    std::deque<QString> m_left; ///< ids of matters
    KeptMatter m_kept;          ///< that is being certified
    QDate m_day;
    QString m_key;
    int m_made = 0, m_missing = 0;
    bool m_isLooking = false, m_isStale = false;
};

} // namespace cf::ui
