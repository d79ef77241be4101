#include "ui/record/query_words_presenter.h"

namespace cf::ui {

namespace {

QString marked(const query::TextWord& word) { return word.prefix ? word.text + u'*' : word.text; }

void collect(const query::Expression& where, QStringList& words)
{
    if (where.kind == query::Expression::Kind::Not) {
        return;
    }
    if (where.term) {
        if (const auto* word = std::get_if<query::TextWord>(&where.term->value)) {
            words << marked(*word);
        } else if (const auto* phrase = std::get_if<query::TextPhrase>(&where.term->value)) {
            words << phrase->text;
        } else if (const auto* near = std::get_if<query::TextNear>(&where.term->value)) {
            words << marked(near->left) << marked(near->right);
        }
    }
    for (const query::Expression& child : where.children) {
        collect(child, words);
    }
}

} // namespace

QStringList wordsToMark(const query::Expression& where)
{
    QStringList words;
    collect(where, words);
    words.removeDuplicates();
    return words;
}

} // namespace cf::ui
