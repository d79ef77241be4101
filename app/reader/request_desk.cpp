#include "app/reader/request_desk.h"

#include "app/reader/canonical_document.h"
#include "app/reader/document_extraction.h"
#include "app/reader/mail_parts_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

constexpr size_t documentsKept = 4;
constexpr qsizetype bytesKept = 128 << 20;

template <class T>
ReplyBody reply(Result<T> result)
{
    if (!result) {
        return Refused{result.error().detail};
    }
    return std::move(*result);
}

} // namespace

ReplyBody RequestDesk::answer(const WireRequest& request)
{
    if (request.op == ReaderOp::Read) {
        return readDocument(request.bytes.value_or(QByteArray()), request.nameHint, request.mimeHint);
    }
    if (request.op == ReaderOp::MailParts) {
        return readMailPartsOf(request.bytes.value_or(QByteArray()));
    }
    if (request.op == ReaderOp::Canonical) {
        return canonicalFormOf(request.bytes.value_or(QByteArray()), request.nameHint, request.mimeHint);
    }
    const Kept* const kept = find(request);
    if (!kept) {
        return NeedBytes{};
    }
    if (!kept->file) {
        return Refused{kept->refusal};
    }
    switch (request.op) {
    case ReaderOp::PageSizes: return reply(kept->file->sizes());
    case ReaderOp::Page: return reply(kept->file->image(request.number, request.scale));
    case ReaderOp::PageWords: return reply(kept->file->words(request.number));
    case ReaderOp::Read:
    case ReaderOp::MailParts:
    case ReaderOp::Canonical: break;
    }
    return Refused{u"not a request"_s};
}

const RequestDesk::Kept* RequestDesk::find(const WireRequest& request)
{
    const auto known = std::ranges::find(m_kept, request.sha256, &Kept::sha256);
    if (known != m_kept.end()) {
        std::rotate(known, known + 1, m_kept.end());
        return &m_kept.back();
    }
    if (!request.bytes) {
        return nullptr;
    }
    makeRoom(request.bytes->size());
    Kept kept;
    kept.sha256 = request.sha256;
    auto file = openPaged(*request.bytes);
    if (file) {
        kept.file = std::move(*file);
    } else {
        kept.refusal = file.error().detail;
    }
    m_kept.push_back(std::move(kept));
    return &m_kept.back();
}

void RequestDesk::makeRoom(qsizetype bytes)
{
    const auto held = [this] {
        qsizetype sum = 0;
        for (const Kept& one : m_kept) {
            sum += one.file ? one.file->bytes() : 0;
        }
        return sum;
    };
    while (!m_kept.empty() && (m_kept.size() >= documentsKept || held() + bytes > bytesKept)) {
        m_kept.pop_front();
    }
}

} // namespace cf::reading
