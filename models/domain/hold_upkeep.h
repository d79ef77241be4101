// What is kept up for a matter while it holds, as its steps tell it: certificates that the program makes by itself, and what makes up for a repository that does not enforce a hold. Pure;
// nothing of it is kept but the steps. Source: journey R1, proof and failures; docs/holds.md, "Certificates" and "What makes up for it".
#pragma once

#include "models/domain/kept_matter.h"

#include <QDate>

namespace cf {

enum class CertificatePace { Never, Daily, Weekly };
QLatin1StringView codeOf(CertificatePace pace); ///< "never", "daily", "weekly"; stable, stored
std::optional<CertificatePace> certificatePaceNamed(QStringView code);
/// As the last step says that sets it; else weekly for standing matters, and never for others.
CertificatePace certificatePace(const KeptMatter& kept);

struct MadeCertificate {
    int step = 0;
    QDate day;         ///< of the business calendar's zone
    UtcMs at = 0;
    QString file;      ///< name, in the folder of certificates of the profile
    QByteArray sha256; ///< raw, of the file
    QString key;       ///< public, that it is signed with
    friend bool operator==(const MadeCertificate&, const MadeCertificate&) = default;
};
std::vector<MadeCertificate> certificatesOf(const KeptMatter& kept); ///< newest first; not those of the profile whose ledger was taken in

/// A certificate that was due and could not be made.
struct MissingCertificate {
    QDate day;
    ErrorKind why = ErrorKind::Storage;
    friend bool operator==(const MissingCertificate&, const MissingCertificate&) = default;
};
QLatin1StringView missingCertificateCode(ErrorKind why); ///< as a step tells it: "locked", "unavailable", "storage", …; else "other"
ErrorKind missingCertificateNamed(QStringView code);     ///< Protocol: another
/// None: the last one that was due was made, or none is wanted any more.
std::optional<MissingCertificate> missingCertificate(const KeptMatter& kept);

/// One is due on `today`: the matter is not released, what was asked for was read back once, and none was made on that day. A day that lies ahead, as of a clock that was wrong, puts nothing off.
bool isCertificateDue(const KeptMatter& kept, QDate today);
/// Of the file: the same for one matter and day, and of no other matter.
QString certificateFileName(const HoldMatter& matter, QDate day);

/// By id of a letter: under which id its record is since it was moved, as far as steps name them.
std::map<QString, QString> movedTo(const KeptMatter& kept);

/// Where a repository only records a hold, or anybody may take it away: what keeps the records all the same.
struct CompensatingControl {
    RepositoryId repository;
    QString ticket;      ///< as the system knows it in which it was asked for
    QString what;        ///< what was done: "storage locked"
    QString responsible; ///< who
    QDate until;         ///< the last day for which it was looked at
    int step = 0;
    UtcMs at = 0;        ///< when it was noted
    QString notedBy;
    bool isOverdue(QDate today) const { return until < today; }
    friend bool operator==(const CompensatingControl&, const CompensatingControl&) = default;
};
/// By id of the repository, those that were not ended.
std::map<QString, CompensatingControl> controlsOf(const KeptMatter& kept);
/// "ticket", "responsible", "until" (there is none, or it is over already); empty: it can be noted.
QString faultOf(const CompensatingControl& control, QDate today);
/// What a step tells of it.
QJsonObject toldOf(const CompensatingControl& control);
/// It is one for a repository that holds by no more than this.
constexpr bool mayBeMadeUpFor(HoldEnforcement enforcement) { return enforcement == HoldEnforcement::Weak || enforcement == HoldEnforcement::RecordedOnly || enforcement == HoldEnforcement::Unknown; }
/// Turns the class of each repository red whose control is to be looked at again.
void markOverdue(HoldMatrix& matrix, const std::map<QString, CompensatingControl>& controls, QDate today);

} // namespace cf
