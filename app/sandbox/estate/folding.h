// Folds UTF-8 as models/base/text.h folds QStrings, several times as fast: words of ASCII are folded in place, others by it and
// remembered. Each thread has its own.
#pragma once

#include "app/sandbox/estate/ink.h"

#include <QByteArray>

#include <vector>

namespace cf::estate {

class Folding
{
public:
    Folding();
    QByteArray words(Text text);      ///< foldedWords()
    QByteArray identifier(Text text); ///< identifierKey()
    QByteArray trimmed(Text text);    ///< fold() of what is left without space at both ends
    QByteArray folded(Text text);     ///< fold()

private:
    void addToken(QByteArray& out, Text token);
    struct Memory {
        QByteArray token, words;
    };
    std::vector<Memory> m_memory;
};

} // namespace cf::estate
