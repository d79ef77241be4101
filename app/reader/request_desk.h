// Answers requests; keeps the last documents open for the pages that are asked for next.
#pragma once

#include "app/reader/paged_file.h"
#include "models/reading/reader_wire.h"

#include <deque>
#include <memory>

namespace cf::reading {

class RequestDesk
{
public:
    ReplyBody answer(const WireRequest& request);

private:
    struct Kept {
        QByteArray sha256;
        std::unique_ptr<PagedFile> file; ///< none: it does not open
        QString refusal;
    };
    const Kept* find(const WireRequest& request);
    void makeRoom(qsizetype bytes);

    std::deque<Kept> m_kept; ///< latest used last
};

} // namespace cf::reading
