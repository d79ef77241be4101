#include "ui/compare/sameness_words_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class SamenessWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::SamenessWords)
};

/// Reasons come from the reader in English, as evidence.
QString reasonWords(const QString& reason)
{
    const bool isLeft = reason.startsWith(u"left: "), isRight = reason.startsWith(u"right: ");
    const QString what = isLeft || isRight ? reason.mid(reason.indexOf(u' ') + 1) : reason;
    const auto known = [&what](QStringView start) { return what.startsWith(start); };
    QString told = known(u"it is encrypted")                        ? SamenessWords::tr("it opens with a password only")
                   : known(u"the PDF is damaged")                   ? SamenessWords::tr("it is damaged")
                   : known(u"a part of it cannot be decoded")       ? SamenessWords::tr("a part of it cannot be decoded")
                   : known(u"pictures of pages alone")              ? SamenessWords::tr("it holds pictures of pages alone, and the other one words")
                   : known(u"they are of different formats")        ? SamenessWords::tr("they are of different formats")
                   : known(u"documents of this format are compared") ? SamenessWords::tr("documents of this format are compared by their bytes alone, and these differ")
                   : known(u"nested too deep or too large")         ? SamenessWords::tr("it is nested too deep or too large")
                   : known(u"a page cannot be drawn")               ? SamenessWords::tr("a page cannot be drawn")
                   : known(u"a part of a larger file")              ? SamenessWords::tr("it is a part of a larger file, whose bytes are others")
                                                                    : what;
    return isLeft ? SamenessWords::tr("on the left: %1").arg(told) : isRight ? SamenessWords::tr("on the right: %1").arg(told) : told;
}

RecordFact hashFact(const QString& name, const QByteArray& hash)
{
    RecordFact fact{name, QString::fromLatin1(hash.toHex())};
    fact.mono = true;
    return fact;
}

QString pageMeasureWords(const Sameness& sameness)
{
    int same = 0, looked = 0, beyond = 0;
    for (const PageMeasure& page : sameness.pages) {
        (page.isOfSameObjects ? same : looked) += 1;
        beyond += page.beyond > 0;
    }
    QStringList parts;
    if (same > 0) {
        parts << SamenessWords::tr("%Ln page(s) drawn from equal objects", nullptr, same);
    }
    if (looked > 0) {
        parts << SamenessWords::tr("%Ln looked at", nullptr, looked);
    }
    if (beyond > 0) {
        parts << SamenessWords::tr("%Ln beyond the tolerance", nullptr, beyond);
    }
    return parts.join(u" · "_s);
}

} // namespace

QString samenessWord(SamenessClass sameness)
{
    switch (sameness) {
    case SamenessClass::ByteIdentical: return SamenessWords::tr("Byte for byte the same");
    case SamenessClass::CanonicallyIdentical: return SamenessWords::tr("The same document, written anew");
    case SamenessClass::RenderEquivalent: return SamenessWords::tr("The same look and words");
    case SamenessClass::ContentEqualLayoutDiffers: return SamenessWords::tr("The same words, set otherwise");
    case SamenessClass::Differs: return SamenessWords::tr("They differ");
    case SamenessClass::NotComparable: break;
    }
    return SamenessWords::tr("Not comparable");
}

MarkedText samenessMark(const Sameness& sameness)
{
    const QString word = samenessWord(sameness.verdict);
    switch (sameness.verdict) {
    case SamenessClass::ByteIdentical:
    case SamenessClass::CanonicallyIdentical:
    case SamenessClass::RenderEquivalent: return {u"tick"_s, word, Mark::Verified};
    case SamenessClass::ContentEqualLayoutDiffers: return {u"warn"_s, word, Mark::Uncertain};
    case SamenessClass::Differs: return {u"cross"_s, word, Mark::Failed};
    case SamenessClass::NotComparable: break;
    }
    return {u"absent"_s, word, Mark::Absent};
}

QString samenessMeaning(const Sameness& sameness)
{
    QString told;
    switch (sameness.verdict) {
    case SamenessClass::ByteIdentical: told = SamenessWords::tr("Every byte is the same."); break;
    case SamenessClass::CanonicallyIdentical: told = SamenessWords::tr("The same document but for what every writing of it changes, as dates and identifiers."); break;
    case SamenessClass::RenderEquivalent: told = SamenessWords::tr("Every page looks the same within the tolerance and says the same; what is carried beside the pages is the same."); break;
    case SamenessClass::ContentEqualLayoutDiffers: told = SamenessWords::tr("The same words in the same order, the same pictures and the same things carried, placed or set otherwise."); break;
    case SamenessClass::Differs: told = SamenessWords::tr("Words, pictures or what is carried beside the pages differ, or cannot be told to be the same."); break;
    case SamenessClass::NotComparable: told = SamenessWords::tr("Nothing can be said of the two: %1.").arg(reasonWords(sameness.reason)); break;
    }
    if (sameness.coverPages > 0) {
        told += u' ' + SamenessWords::tr("%Ln cover page(s) on the right were taken off before.", nullptr, sameness.coverPages);
    }
    if (sameness.markedPages > 0) {
        told += u' ' + SamenessWords::tr("The declared mark was left out on %Ln page(s).", nullptr, sameness.markedPages);
    }
    return told;
}

QString notComparedWord(NotCompared what)
{
    switch (what) {
    case NotCompared::Bytes: return SamenessWords::tr("how it is written");
    case NotCompared::Look: return SamenessWords::tr("where and how things are set");
    case NotCompared::Outlines: return SamenessWords::tr("what is drawn without letters (outlines have no words)");
    case NotCompared::Faint: return SamenessWords::tr("what is fainter than the tolerance");
    case NotCompared::OffPage: return SamenessWords::tr("text wholly outside of the page");
    case NotCompared::UnderMark: return SamenessWords::tr("what lies under the mark");
    case NotCompared::Signatures: return SamenessWords::tr("whether a signature holds");
    case NotCompared::Everything: break;
    }
    return SamenessWords::tr("anything but the bytes");
}

QString notComparedWords(const Sameness& sameness)
{
    QStringList words;
    for (const NotCompared one : sameness.notCompared) {
        words << notComparedWord(one);
    }
    return words.isEmpty() ? QString() : SamenessWords::tr("Not compared: %1").arg(words.join(u", "_s));
}

QString samenessDifferenceWord(const QString& what)
{
    static const QHash<QString, const char*> words{{u"TEXT"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "Words")},
                                                   {u"LOOK"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "Look")},
                                                   {u"PAGES"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "Number of pages")},
                                                   {u"IMAGE"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "A picture")},
                                                   {u"DRAWING"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "Outlines")},
                                                   {u"LINK"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "A link")},
                                                   {u"ANNOTATION"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "An annotation")},
                                                   {u"FORM_FIELD"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "A form field")},
                                                   {u"ATTACHMENT"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "An attachment")},
                                                   {u"ACTION"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "An action or script")},
                                                   {u"LAYER"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "A layer")},
                                                   {u"ALTERNATIVE_TEXT"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "Text that is read aloud")},
                                                   {u"TAGS"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "Tags")},
                                                   {u"OUTLINE"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "Bookmarks")},
                                                   {u"METADATA"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "Properties")},
                                                   {u"PROTECTION"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "Protection")},
                                                   {u"VIEW"_s, QT_TRANSLATE_NOOP("cf::ui::SamenessWords", "How it opens")}};
    const auto found = words.constFind(what);
    return found == words.constEnd() ? SamenessWords::tr("Another part") : SamenessWords::tr(*found);
}

QString samenessDifferenceDetail(const SamenessDifference& difference)
{
    QString told = !difference.left.isEmpty() && !difference.right.isEmpty() ? SamenessWords::tr("“%1” on the left, “%2” on the right").arg(difference.left, difference.right)
                   : !difference.left.isEmpty()                             ? SamenessWords::tr("“%1” on the left only").arg(difference.left)
                   : !difference.right.isEmpty()                            ? SamenessWords::tr("“%1” on the right only").arg(difference.right)
                                                                            : QString();
    if (difference.page >= 0) {
        const QString page = SamenessWords::tr("page %1").arg(numberText(difference.page + 1));
        told = told.isEmpty() ? page : SamenessWords::tr("%1: %2").arg(page, told);
    }
    if (!difference.decides) {
        told = told.isEmpty() ? SamenessWords::tr("named alone") : SamenessWords::tr("%1 (named alone)").arg(told);
    }
    return told;
}

SamenessFacts samenessFacts(const Sameness& sameness, int differences, bool withMeaning)
{
    SamenessFacts told;
    const auto add = [&told](RecordFact fact, int difference = -1) {
        if (!fact.value.isEmpty()) {
            told.facts << fact;
            told.differences << difference;
        }
    };
    if (withMeaning) {
        add({SamenessWords::tr("Means"), samenessMeaning(sameness)});
    }
    if (const QString open = notComparedWords(sameness); withMeaning && !open.isEmpty()) {
        add({SamenessWords::tr("Limits"), open, {u"absent"_s, {}, Mark::Absent}});
    }
    int listed = 0;
    for (const SamenessDifference& one : sameness.differences) {
        if (listed == differences) {
            add({SamenessWords::tr("And"), SamenessWords::tr("%Ln more difference(s)", nullptr, int(sameness.differences.size()) - listed)});
            break;
        }
        add({samenessDifferenceWord(one.what), samenessDifferenceDetail(one), {one.decides ? u"cross"_s : u"absent"_s, {}, one.decides ? Mark::Failed : Mark::Absent}}, listed);
        ++listed;
    }
    add(hashFact(SamenessWords::tr("SHA-256 left"), sameness.leftHash));
    add(hashFact(SamenessWords::tr("SHA-256 right"), sameness.rightHash));
    add(hashFact(SamenessWords::tr("Canonical left"), sameness.leftForm));
    add(hashFact(SamenessWords::tr("Canonical right"), sameness.rightForm));
    QStringList masked;
    for (const auto& [left, right] : sameness.masked) {
        const QString code = left.code.isEmpty() ? right.code : left.code;
        masked << (left.value == right.value ? code : SamenessWords::tr("%1 (“%2”, “%3”)").arg(code, left.value, right.value));
    }
    add({SamenessWords::tr("Left out"), masked.join(u", "_s)});
    add({SamenessWords::tr("Pages"), pageMeasureWords(sameness)});
    if (sameness.scale > 0) {
        add({SamenessWords::tr("Tolerance"), SamenessWords::tr("%1 pixels an inch; each colour within %2 of 255 of what lies within %Ln pixel(s) on the other side; no pixel may be beyond", nullptr,
                                                                sameness.pixelTolerance)
                                                 .arg(numberText(qint64(sameness.scale * 72)), numberText(sameness.colourTolerance))});
    }
    add({SamenessWords::tr("Compared with"), sameness.tools.join(u", "_s)});
    return told;
}

} // namespace cf::ui
