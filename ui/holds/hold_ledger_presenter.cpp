#include "ui/holds/hold_ledger_presenter.h"

#include "models/base/deliver.h"
#include "models/base/on_pool.h"
#include "models/base/sha256.h"
#include "models/seal/signature.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr qint64 longestSignature = 4'096;

Result<ReadLedger> readFrom(const QString& path)
{
    QFile file(path), beside(path + u".minisig"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    if (file.size() > mostLedgerBytes) {
        return fail(ErrorKind::Protocol, u"too large for a ledger"_s);
    }
    ReadLedger read;
    read.path = path;
    read.bytes = file.readAll();
    CF_TRY(read.ledger, ledgerFrom(read.bytes));
    if (beside.open(QIODevice::ReadOnly) && beside.size() <= longestSignature) {
        read.signature = beside.readAll();
    }
    return read;
}

} // namespace

Result<QString> ledgerSignedBy(const ReadLedger& read, const QString& key)
{
    if (read.signature.isEmpty()) {
        return fail(ErrorKind::Rejected, u"unsigned"_s);
    }
    const auto open = seal::PublicKey::fromText(key.trimmed());
    if (!open) {
        return fail(ErrorKind::Rejected, u"key"_s);
    }
    return seal::check(read.bytes, read.signature, *open);
}

HoldLedgerPresenter::HoldLedgerPresenter(desk::Desk& desk, const Clock& clock, QString person, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_person(std::move(person))
{}

void HoldLedgerPresenter::open(const QString& path)
{
    deliver(onPool([path] { return readFrom(path); }), this, [this](const Result<ReadLedger>& read) {
        if (read) {
            Q_EMIT opened(*read);
        } else {
            Q_EMIT failed(read.error());
        }
    });
}

void HoldLedgerPresenter::take(const ReadLedger& read, const QString& key)
{
    const Result<QString> comment = ledgerSignedBy(read, key);
    if (!comment) {
        Q_EMIT failed(comment.error());
        return;
    }
    const QByteArray hash = sha256Of(read.bytes).toHex();
    const MatterStep step{0, m_clock.now(), m_person, MatterDeed::Imported,
                          {{u"head"_s, QString::fromLatin1(read.ledger.head.toHex())}, {u"letters"_s, qint64(read.ledger.letters.size())}, {u"sha256"_s, QString::fromLatin1(hash)},
                           {u"key"_s, key.trimmed()}, {u"signature"_s, *comment}}};
    deliver(m_desk.takeLedger(read.ledger, step), this, [this, matter = read.ledger.matter](const Result<void>& taken) {
        if (taken) {
            Q_EMIT this->taken(matter);
        } else {
            Q_EMIT failed(taken.error());
        }
    });
}

} // namespace cf::ui
