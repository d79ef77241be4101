// Of what is done about letters: the receipt of an archive that took them over is read and held to what was handed to it.
#include "models/base/on_pool.h"
#include "models/base/sha256.h"
#include "ui/retention/disposition_acts_presenter.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

struct ReadReceipt {
    TransferReceipt receipt;
    QSet<QByteArray> named;
};

Result<ReadReceipt> readReceipt(TransferReceipt receipt, const QString& path)
{
    QFile file(path);
    const bool isFile = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.size() <= mostReceiptBytes; // no pipe, which would never end
    const QByteArray bytes = isFile ? file.read(mostReceiptBytes + 1) : QByteArray();
    if (!isFile || file.error() != QFileDevice::NoError || bytes.size() > mostReceiptBytes) {
        return fail(ErrorKind::Rejected, u"receipt-unread"_s);
    }
    receipt.file = QFileInfo(path).fileName();
    receipt.bytes = bytes.size();
    receipt.sha256 = sha256Of(bytes);
    return ReadReceipt{std::move(receipt), hashesNamedIn(bytes)};
}

} // namespace

void DispositionActsPresenter::receive(const QString& disposition, const TransferReceipt& receipt, const QString& path)
{
    begin(Act::Receiving);
    if (const QString fault = faultOf(receipt); !fault.isEmpty()) {
        fail({ErrorKind::Rejected, fault, {}});
        return;
    }
    TransferReceipt told = receipt;
    told.archive = told.archive.trimmed();
    told.reference = told.reference.trimmed();
    then(onPool([told, path] { return readReceipt(told, path); }), [this, disposition](const ReadReceipt& read) {
        then(readDispositionBook(m_parts.desk, m_parts.outbox, m_parts.cache, disposition, this), [this, read](const DispositionBook& book) {
            const Disposition& of = book.kept.disposition;
            const QString why = of.act != DispositionAct::Transfer ? u"no-transfer"_s : book.approval.isApproved != true ? u"not-approved"_s : !book.kept.isAsKept ? u"not-as-kept"_s : QString();
            if (!why.isEmpty()) {
                fail({ErrorKind::Rejected, why, {}});
                return;
            }
            if (book.kept.last(DispositionDeed::Approved)) {
                keepReceipt(book, read.receipt, read.named);
                return;
            }
            const DispositionStep approved{0, m_parts.clock.now(), m_parts.person, DispositionDeed::Approved, book.approvalTold()}; // who let it go stands before who took it
            then(m_parts.desk.noteDisposition(of.id, approved), [this, book, read](int) { keepReceipt(book, read.receipt, read.named); });
        });
    });
}

void DispositionActsPresenter::keepReceipt(const DispositionBook& book, const TransferReceipt& receipt, const QSet<QByteArray>& named)
{
    std::vector<DispositionItem> items;
    std::ranges::transform(book.letters, std::back_inserter(items), &DisposedLetter::item);
    const ReceiptMatch match = matchOf(items, named, receivedIn(book.kept.steps));
    if (match.whole.isEmpty()) {
        fail({ErrorKind::Rejected, u"names-none"_s, {}});
        return;
    }
    const DispositionStep step{0, m_parts.clock.now(), m_parts.person, DispositionDeed::Received, toldOf(receipt, match)};
    then(m_parts.desk.noteDisposition(book.kept.disposition.id, step), [this, letters = qint64(match.whole.size()), left = match.part + match.none + match.withoutHash](int) {
        end();
        Q_EMIT received(letters, left);
    });
}

} // namespace cf::ui
