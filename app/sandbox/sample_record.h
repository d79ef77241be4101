// One communication of the sample: what was planned, and, after writing, which files hold it. Plain values.
#pragma once

#include "app/sandbox/catalogue.h"
#include "app/sandbox/customers.h"

#include <QDateTime>

namespace cf::sandbox {

/// What is wrong with a file on purpose.
enum class Defect { None, Encrypted, Damaged, Empty, Missing, WrongHash, Scanned };

struct Party {
    int customer = 0; ///< index into the customers
    QString role = QStringLiteral("holder");
};

/// A file that was written for the communication.
struct Rendition {
    QString path; ///< relative to the root of the tree, '/' between folders
    QString queue, mime, pdl;
    int pageFrom = 1;  ///< counted from 1
    int pageCount = 0; ///< 0: no pages
    qint64 bytes = 0;
    QByteArray sha256; ///< lower-case hex of what lies in the tree; empty: nothing lies there
};

struct Record {
    QString id; ///< as in the index: "NSB-2025-0048211"; of an e-mail its Message-ID
    const DocumentType* type = nullptr;
    int version = 1;
    QString channel; ///< "email", "print", "portal", "sms", "registered mail"
    QString folder;  ///< "exstream/2025-03"
    QList<Party> parties;
    QDateTime issued, sent; ///< clock time in Berlin, spec UTC so that no zone of the machine touches it
    bool sentWithoutZone = false;
    QString state, reason; ///< normalised delivery state; empty: no delivery data at all
    QDateTime stateTime;
    QString campaign, batch, envelope, package, household, corrects, reissueOf, caseId, claimId, loanId, workspace;
    QString language = QStringLiteral("en"); ///< of the letter
    QString mark;                            ///< printed across the head: "COPY …"
    QString contentKey;                      ///< two records with the same key say the same; usually the id
    int amountCents = 0;                     ///< 0: the letter chooses
    QString group;                           ///< records of one folder with the same group share one PDF
    bool generic = false;                    ///< no address, no date: the same bytes for everybody
    Defect defect = Defect::None;
    QString story; ///< name of the part it plays; empty for most
    QList<Rendition> renditions;
    QString title;
};

/// "+01:00" or "+02:00": what clocks in Berlin showed at that local time (summer time from the last Sunday of March to
/// that of October). The skipped hour counts as summer, the double one as winter.
QString berlinOffset(const QDateTime& local);
/// "2025-03-14T09:12:07+01:00"
QString withZone(const QDateTime& local);
/// "2025-03-14T09:12:07"
QString withoutZone(const QDateTime& local);

} // namespace cf::sandbox
