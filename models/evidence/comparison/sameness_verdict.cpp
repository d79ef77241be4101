#include "models/evidence/comparison/sameness_verdict.h"

#include "models/evidence/comparison/ignored_regions.h"
#include "models/evidence/comparison/text_comparison.h"

#include <QCryptographicHash>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr size_t mostDifferences = 500;
constexpr double samePlace = 1.5; ///< points

template <class T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    future.waitForFinished(); // on a thread of its own
    if (future.resultCount() == 0) {
        return fail(ErrorKind::Cancelled, u"reading has ended"_s);
    }
    return future.result();
}

const quint32* rowOf(const PageImage& image, int y) { return reinterpret_cast<const quint32*>(image.pixels.constData() + qsizetype(y) * image.stride); }

bool isWithin(quint32 pixel, const PageImage& other, int x, int y)
{
    for (const int shift : {0, 8, 16}) {
        int least = 255, most = 0;
        for (int dy = -samenessPixels; dy <= samenessPixels; ++dy) {
            for (int dx = -samenessPixels; dx <= samenessPixels; ++dx) {
                const bool isPaper = x + dx < 0 || y + dy < 0 || x + dx >= other.width || y + dy >= other.height;
                const int value = isPaper ? 255 : int((rowOf(other, y + dy)[x + dx] >> shift) & 0xFF);
                least = std::min(least, value);
                most = std::max(most, value);
            }
        }
        const int value = int((pixel >> shift) & 0xFF);
        if (value < least - samenessColours || value > most + samenessColours) {
            return false;
        }
    }
    return true;
}

/// Nothing of these may differ where two documents are to be the same to whoever gets them.
bool isCarried(CanonicalKind kind)
{
    return kind == CanonicalKind::Link || kind == CanonicalKind::Annotation || kind == CanonicalKind::FormField || kind == CanonicalKind::Attachment ||
           kind == CanonicalKind::Action || kind == CanonicalKind::Layer || kind == CanonicalKind::Alternative;
}

bool isOfPages(CanonicalKind kind) { return kind == CanonicalKind::PageContent || kind == CanonicalKind::PageBoxes || kind == CanonicalKind::Image || kind == CanonicalKind::Appearance; }

using Parts = std::vector<const CanonicalPart*>;

Parts partsOf(const CanonicalForm& form, CanonicalKind kind, int page = -2)
{
    Parts found;
    for (const CanonicalPart& part : form.parts) {
        if (part.kind == kind && (page == -2 || part.page == page)) {
            found.push_back(&part);
        }
    }
    return found;
}

bool isNear(const QRectF& one, const QRectF& other)
{
    return std::abs(one.x() - other.x()) <= samePlace && std::abs(one.y() - other.y()) <= samePlace && std::abs(one.right() - other.right()) <= samePlace &&
           std::abs(one.bottom() - other.bottom()) <= samePlace;
}

bool areSame(const Parts& left, const Parts& right, bool withPlaces)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [withPlaces](const CanonicalPart* one, const CanonicalPart* other) {
        return one->digest == other->digest && (!withPlaces || (one->page == other->page && isNear(one->place, other->place)));
    });
}

class Judge
{
public:
    Judge(CanonicalReader& forms, DocumentReader& reader, const SamenessSide& left, const SamenessSide& right, const DeclaredDifferences& declared)
        : m_forms(forms)
        , m_reader(reader)
        , m_left(left)
        , m_right(right)
        , m_declared(declared)
    {}

    Result<Sameness> run()
    {
        m_told.leftHash = QCryptographicHash::hash(m_left.bytes, QCryptographicHash::Sha256);
        m_told.rightHash = QCryptographicHash::hash(m_right.bytes, QCryptographicHash::Sha256);
        if (m_left.bytes == m_right.bytes) {
            m_told.verdict = SamenessClass::ByteIdentical;
            return Result<Sameness>(m_told);
        }
        // A reader that was lost over one of them is an answer: they cannot be compared.
        for (const bool isLeft : {true, false}) {
            const SamenessSide& side = isLeft ? m_left : m_right;
            const auto form = answerOf(m_forms.canonicalForm(side.bytes, side.name, side.mime));
            if (!form && (form.error().kind == ErrorKind::Cancelled || form.error().kind == ErrorKind::NotFound)) {
                return tl::unexpected(form.error());
            }
            if (!form || form->state != TextState::Extracted) {
                return refused((isLeft ? u"left: "_s : u"right: "_s) + (form ? form->reason : form.error().detail));
            }
            (isLeft ? m_one : m_other) = *form;
        }
        if (m_one.family != m_other.family) {
            return refused(u"they are of different formats"_s);
        }
        m_told.tools << m_one.tool;
        tellMasked();
        if (m_one.family != FormatFamily::Pdf) {
            m_told.verdict = m_one.parts == m_other.parts ? SamenessClass::CanonicallyIdentical : SamenessClass::Differs;
            if (m_told.verdict == SamenessClass::Differs) {
                const auto left = answerOf(m_reader.read(m_left.bytes, m_left.name, m_left.mime)), right = answerOf(m_reader.read(m_right.bytes, m_right.name, m_right.mime));
                const bool areRead = left && right && left->state == TextState::Extracted && right->state == TextState::Extracted;
                if (areRead && tellWords(left->text, right->text)) {
                    m_told.verdict = SamenessClass::ContentEqualLayoutDiffers;
                }
            }
            return Result<Sameness>(m_told);
        }
        return judgePages();
    }

private:
    Result<Sameness> refused(const QString& reason)
    {
        m_told.verdict = SamenessClass::NotComparable;
        m_told.reason = reason;
        return Result<Sameness>(m_told);
    }

    void tell(const SamenessDifference& difference)
    {
        if (m_told.differences.size() < mostDifferences) {
            m_told.differences.push_back(difference);
        }
    }

    void tellMasked()
    {
        for (const MaskedValue& one : m_one.masked) {
            const auto other = std::ranges::find(m_other.masked, one.code, &MaskedValue::code);
            m_told.masked.emplace_back(one, other == m_other.masked.end() ? MaskedValue() : *other);
        }
        for (const MaskedValue& other : m_other.masked) {
            if (std::ranges::find(m_one.masked, other.code, &MaskedValue::code) == m_one.masked.end()) {
                m_told.masked.emplace_back(MaskedValue(), other);
            }
        }
    }

    void takeCoverOff()
    {
        const int more = m_other.pages - m_one.pages;
        if (m_declared.coverPages <= 0 || more != m_declared.coverPages) {
            return;
        }
        m_told.coverPages = more;
        std::erase_if(m_other.parts, [more](const CanonicalPart& part) { return part.page >= 0 && part.page < more; });
        for (CanonicalPart& part : m_other.parts) {
            part.page = part.page < 0 ? -1 : part.page - more;
        }
        m_other.pages -= more;
    }

    /// Parts that are on one side alone. True: none of the kind.
    bool tellParts(CanonicalKind kind, bool withPlaces, bool decides)
    {
        const Parts left = partsOf(m_one, kind);
        Parts right = partsOf(m_other, kind);
        if (areSame(left, right, withPlaces)) {
            return true;
        }
        for (const CanonicalPart* one : left) {
            const auto found = std::ranges::find_if(right, [&](const CanonicalPart* other) { return one->digest == other->digest && (!withPlaces || isNear(one->place, other->place)); });
            if (found != right.end()) {
                right.erase(found);
            } else {
                tell({QString(codeOf(kind)), one->page, one->place, one->said, {}, decides});
            }
        }
        for (const CanonicalPart* other : right) {
            tell({QString(codeOf(kind)), other->page, other->place, {}, other->said, decides});
        }
        return false;
    }

    /// True: the same words in the same order. What differs only in its encoding is the same.
    bool tellWords(const QString& left, const QString& right)
    {
        const TextComparison compared = compareTexts({{u"document"_s, {}, -1, left}}, {{u"document"_s, {}, -1, right}});
        for (const TextDifference& one : compared.differences) {
            if (one.kind != DifferenceKind::Encoding) {
                tell({u"TEXT"_s, int(left.left(one.left.from).count(u'\f')), {}, left.mid(one.left.from, one.left.length).left(200), right.mid(one.right.from, one.right.length).left(200), true});
            }
        }
        return compared.isSame();
    }

    Result<QString> wordsOf(const QByteArray& bytes, int page)
    {
        CF_TRY(const std::vector<PageWord> words, answerOf(m_reader.pageWords(bytes, page)));
        return joined(words).text;
    }

    Result<Sameness> judgePages();
    Result<bool> comparePage(int page);

    CanonicalReader& m_forms;
    DocumentReader& m_reader;
    const SamenessSide &m_left, &m_right;
    const DeclaredDifferences& m_declared;
    CanonicalForm m_one, m_other;
    Sameness m_told;
};

Result<bool> Judge::comparePage(int page)
{
    PageMeasure measure{page, page + m_told.coverPages, true, 0, 0, true};
    for (const CanonicalKind kind : {CanonicalKind::PageContent, CanonicalKind::PageBoxes, CanonicalKind::Appearance, CanonicalKind::Layer}) {
        measure.isOfSameObjects = measure.isOfSameObjects && areSame(partsOf(m_one, kind, page), partsOf(m_other, kind, page), true);
    }
    measure.isOfSameObjects = measure.isOfSameObjects && !m_one.isMended && !m_other.isMended;
    if (!measure.isOfSameObjects) {
        CF_TRY(const PageImage left, answerOf(m_reader.page(m_left.bytes, page, samenessScale)));
        CF_TRY(const PageImage right, answerOf(m_reader.page(m_right.bytes, measure.right, samenessScale)));
        measure.pixels = qint64(std::max(left.width, right.width)) * std::max(left.height, right.height);
        measure.beyond = left.width == right.width && left.height == right.height ? pixelsBeyond(left, right) : measure.pixels;
        m_told.scale = samenessScale;
        m_told.colourTolerance = samenessColours;
        m_told.pixelTolerance = samenessPixels;
    }
    m_told.pages.push_back(measure);
    return measure.beyond == 0;
}

Result<Sameness> Judge::judgePages()
{
    takeCoverOff();
    const bool isSamePageCount = m_one.pages == m_other.pages;
    bool areCarriedSame = true, isAllSame = isSamePageCount;
    for (int kind = 0; kind < canonicalKinds; ++kind) {
        const auto one = CanonicalKind(kind);
        const bool isSame = isOfPages(one) ? areSame(partsOf(m_one, one), partsOf(m_other, one), true) : tellParts(one, isSamePageCount, isCarried(one));
        isAllSame = isAllSame && isSame;
        areCarriedSame = areCarriedSame && (isSame || !isCarried(one));
    }
    if (isAllSame && !m_one.isMended && !m_other.isMended) {
        m_told.verdict = SamenessClass::CanonicallyIdentical;
        return Result<Sameness>(m_told);
    }
    // What a hidden layer holds is neither seen nor read, so pages with layers are the same only when they draw the same.
    const bool hasLayers = !partsOf(m_one, CanonicalKind::Layer).empty() || !partsOf(m_other, CanonicalKind::Layer).empty();
    if (hasLayers && areCarriedSame && !areSame(partsOf(m_one, CanonicalKind::PageContent), partsOf(m_other, CanonicalKind::PageContent), isSamePageCount)) {
        areCarriedSame = false;
        tell({QString(codeOf(CanonicalKind::Layer)), -1, {}, {}, {}, true});
    }
    QStringList left, right;
    for (int page = 0; page < m_one.pages; ++page) {
        const auto words = wordsOf(m_left.bytes, page);
        if (!words) {
            return refused(u"left: "_s + words.error().detail);
        }
        left << *words;
    }
    for (int page = 0; page < m_other.pages; ++page) {
        const auto words = wordsOf(m_right.bytes, page + m_told.coverPages);
        if (!words) {
            return refused(u"right: "_s + words.error().detail);
        }
        right << *words;
    }
    m_told.tools << u"poppler"_s;
    const bool hasLeft = !left.join(QString()).isEmpty(), hasRight = !right.join(QString()).isEmpty();
    if (hasLeft != hasRight && !partsOf(hasLeft ? m_other : m_one, CanonicalKind::Image).empty()) {
        return refused(hasLeft ? u"right: pictures of pages alone, so its words cannot be compared"_s : u"left: pictures of pages alone, so its words cannot be compared"_s);
    }
    bool isLookSame = isSamePageCount;
    for (int page = 0; page < m_one.pages && isSamePageCount; ++page) {
        const auto same = comparePage(page);
        if (!same) {
            return refused(u"a page cannot be drawn"_s);
        }
        isLookSame = isLookSame && *same;
        m_told.pages.back().isTextSame = left[page] == right[page];
        if (!*same) {
            tell({u"LOOK"_s, page, {}, {}, {}, false});
        }
    }
    const bool areWordsSame = tellWords(left.join(u'\f'), right.join(u'\f'));
    if (!isSamePageCount) {
        tell({u"PAGES"_s, -1, {}, QString::number(m_one.pages), QString::number(m_other.pages), false});
    }
    if (isLookSame && areWordsSame && areCarriedSame) {
        m_told.verdict = SamenessClass::RenderEquivalent;
        return Result<Sameness>(m_told);
    }
    // A page that looks otherwise may have other drawings in it, which have no words.
    const bool areImagesSame = areWordsSame && areCarriedSame && hasLeft && tellParts(CanonicalKind::Image, false, true);
    m_told.verdict = areImagesSame ? SamenessClass::ContentEqualLayoutDiffers : SamenessClass::Differs;
    return Result<Sameness>(m_told);
}

} // namespace

qint64 pixelsBeyond(const PageImage& left, const PageImage& right)
{
    qint64 beyond = 0;
    for (int y = 0; y < std::min(left.height, right.height); ++y) {
        const quint32 *one = rowOf(left, y), *other = rowOf(right, y);
        if (std::equal(one, one + std::min(left.width, right.width), other)) {
            continue;
        }
        for (int x = 0; x < std::min(left.width, right.width); ++x) {
            if (one[x] != other[x] && (!isWithin(one[x], right, x, y) || !isWithin(other[x], left, x, y))) {
                ++beyond;
            }
        }
    }
    return beyond;
}

QFuture<Result<Sameness>> samenessOf(CanonicalReader& forms, DocumentReader& pages, SamenessSide left, SamenessSide right, DeclaredDifferences declared)
{
    auto promise = std::make_shared<QPromise<Result<Sameness>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, &forms, &pages, left = std::move(left), right = std::move(right), declared] {
        promise->addResult(Judge(forms, pages, left, right, declared).run());
        promise->finish();
    });
    return promise->future();
}

} // namespace cf::evidence
