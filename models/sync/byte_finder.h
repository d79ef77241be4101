// Many words at once in many bytes.
#pragma once

#include "models/domain/profile_trace.h"

#include <QByteArray>

#include <array>
#include <bitset>

namespace cf::sync {

/// Each of the words in the forms in which files have it: as it is written, in small and capital letters, folded as the index folds, and numbers as they are compared.
class ByteFinder
{
public:
    explicit ByteFinder(const std::vector<SubjectWords>& words);
    /// f(size_t word, qsizetype at, qsizetype length) for each place, in the order of the bytes; a word that stands there in two forms is told once.
    template <class F> void find(QByteArrayView bytes, F f) const
    {
        const auto* data = reinterpret_cast<const uchar*>(bytes.data());
        for (qsizetype at = 0; at + fewestBytes <= bytes.size(); ++at) {
            const quint32 start = startOf(data + at);
            if (!m_starts[start]) {
                continue;
            }
            qsizetype told = -1;
            for (const Form& form : m_forms[start % buckets]) {
                if (told != qsizetype(form.word) && bytes.sliced(at).startsWith(form.bytes)) {
                    told = qsizetype(form.word);
                    f(form.word, at, form.bytes.size());
                }
            }
        }
    }
    qsizetype longest() const { return m_longest; } ///< bytes

private:
    static constexpr qsizetype fewestBytes = 4;
    static constexpr quint32 buckets = 1024;
    static quint32 startOf(const uchar* at) { return ((quint32(at[0]) << 8 | at[1]) ^ (quint32(at[2]) << 4) ^ (quint32(at[3]) << 10)) & 0xFFFFU; }
    struct Form {
        size_t word;
        QByteArray bytes;
    };
    void add(size_t word, const QString& text);
    std::bitset<65536> m_starts;
    std::array<std::vector<Form>, buckets> m_forms;
    qsizetype m_longest = 0;
};

} // namespace cf::sync
