#include "models/sync/byte_finder.h"

#include "models/base/text.h"

#include <algorithm>

namespace cf::sync {

ByteFinder::ByteFinder(const std::vector<SubjectWords>& words)
{
    for (size_t i = 0; i < words.size(); ++i) {
        const QString& text = words[i].text;
        for (const QString& form : {text, text.toLower(), text.toUpper(), fold(text), foldedWords(text)}) {
            add(i, form);
        }
        if (const QString key = identifierKey(text); key.size() >= fewestTraced && !text.contains(u' ')) {
            add(i, key);
        }
    }
}

void ByteFinder::add(size_t word, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() < fewestTraced) {
        return;
    }
    const quint32 start = startOf(reinterpret_cast<const uchar*>(bytes.constData()));
    std::vector<Form>& forms = m_forms[start % buckets];
    const bool isThere = std::ranges::any_of(forms, [&](const Form& form) { return form.word == word && form.bytes == bytes; });
    if (!isThere) {
        m_starts.set(start);
        const auto after = std::ranges::find_if(forms, [&](const Form& form) { return form.word > word; });
        forms.insert(after, {word, bytes}); // those of one word together
        m_longest = std::max(m_longest, bytes.size());
    }
}

} // namespace cf::sync
