// Takes in the ledger of a matter that another profile wrote: read, checked step by step, its signature checked with the key that a person trusts, and
// kept with where it came from. For the window and the command line. GUI thread.
#pragma once

#include "models/desk/desk.h"

#include <QObject>

namespace cf::ui {

/// A file as it lies there, and what it says.
struct ReadLedger {
    HoldLedger ledger;
    QString path;
    QByteArray bytes, signature; ///< signature: empty, there is none beside it
};

/// The trusted comment of its signature. Rejected: "unsigned", "key" (it is none), or what is wrong with the signature.
Result<QString> ledgerSignedBy(const ReadLedger& read, const QString& key);

class HoldLedgerPresenter : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it. person: who takes it in.
    HoldLedgerPresenter(desk::Desk& desk, const Clock& clock, QString person, QObject* parent = nullptr);

    /// opened() or failed(): Storage, or Protocol with what does not fit.
    void open(const QString& path);
    /// Only what is signed with this key is taken in. taken() or failed(): as ledgerSignedBy(), or Rejected "undecided", Conflict (a matter of its number is here).
    void take(const ReadLedger& read, const QString& key);

Q_SIGNALS:
    void opened(const cf::ui::ReadLedger& read);
    void taken(const cf::HoldMatter& matter);
    void failed(const cf::Error& error);

private:
    desk::Desk& m_desk;
    const Clock& m_clock;
    QString m_person;
};

} // namespace cf::ui
