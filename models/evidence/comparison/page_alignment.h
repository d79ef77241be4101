// Which page of one document is which of the other, so that a page put in shifts nothing after it: by the words of the pages, and by their
// look where they have none.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace cf::evidence {

struct PageContent {
    QString text;
    QByteArray look; ///< lookOf() its picture, for a page without text; empty: not known
    friend bool operator==(const PageContent&, const PageContent&) = default;
};

/// -1: there is no such page on that side.
struct PagePair {
    int left = -1, right = -1;
    friend bool operator==(const PagePair&, const PagePair&) = default;
};

/// In the order of both sides; every page once. Seconds at most for thousands of pages: never on the GUI thread.
std::vector<PagePair> alignPages(const std::vector<PageContent>& left, const std::vector<PageContent>& right);

} // namespace cf::evidence
