#include "models/sync/see_filed.h"

#include "models/base/on_pool.h"
#include "models/base/sha256.h"
#include "models/domain/composition_review.h"
#include "models/domain/document_filing.h"

#include <QCoroFuture>

namespace cf::sync {

using namespace Qt::StringLiterals;

QCoro::Task<Result<bool>> isFiledAlike(FollowParts parts, Intent intent)
{
    const auto& deed = std::get<FileDocument>(intent.command.deed);
    if (!reviewServiceOf(deed).isEmpty()) { // its report came with the answer: nothing shows it a second time
        co_return false;
    }
    SourceRef source;
    source.repository = intent.system;
    source.nativeId = sourceOfFiled(intent.effect);
    if (source.nativeId.isEmpty()) { // a person said that it was done
        co_return false;
    }
    const auto reading = parts.content.content(source, mostFiledBytes);
    const Result<QByteArray> bytes = co_await reading;
    const bool isLarger = !bytes && bytes.error().kind == ErrorKind::Rejected && bytes.error().detail.contains(u"larger than"); // else it says nothing of the bytes
    const bool isGone = !bytes && bytes.error().kind == ErrorKind::NotFound;
    if (!bytes && !isLarger && !isGone) {
        co_return false;
    }
    const auto hashing = onPool([bytes] { return bytes ? sha256Of(*bytes) : QByteArray(); });
    const QByteArray hash = co_await hashing;
    if (hash == deed.sha256) {
        co_return true;
    }
    Error trouble{ErrorKind::Conflict, u"other bytes than were sent: "_s + QString::fromLatin1(hash.toHex()), {}};
    if (isGone) {
        trouble = {ErrorKind::NotFound, u"the archive no longer has it, or does not show it any more"_s, {}};
    } else if (isLarger) {
        trouble.detail = u"more bytes than were sent"_s;
    } else if (bytes->isEmpty()) {
        trouble.detail = u"no bytes at all"_s;
    }
    const auto noting = parts.outbox.noteUnlike(intent.command.key, trouble, parts.clock.now());
    const Result<void> noted = co_await noting;
    co_return noted ? Result<bool>(false) : Result<bool>(tl::unexpected<Error>(noted.error()));
}

} // namespace cf::sync
