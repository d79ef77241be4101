#include "models/evidence/comparison/sameness_verdict.h"

#include "models/base/on_pool.h"
#include "models/base/sha256.h"
#include "models/evidence/comparison/sameness_words.h"
#include "models/evidence/comparison/text_comparison.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr size_t mostDifferences = 500, mostLooks = 40;
constexpr double samePlace = 1.5; ///< points
constexpr double markMargin = 3;  ///< points around the words of a mark

template <class T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    future.waitForFinished(); // on a thread of its own
    if (future.resultCount() == 0) {
        return fail(ErrorKind::Cancelled, u"reading has ended"_s);
    }
    return future.result();
}

/// Nothing of these may differ where two documents are to be the same to whoever gets them.
bool isCarried(CanonicalKind kind)
{
    return kind == CanonicalKind::Link || kind == CanonicalKind::Annotation || kind == CanonicalKind::FormField || kind == CanonicalKind::Attachment ||
           kind == CanonicalKind::Action || kind == CanonicalKind::Layer || kind == CanonicalKind::Alternative;
}

bool isOfPages(CanonicalKind kind)
{
    return kind == CanonicalKind::PageContent || kind == CanonicalKind::PageBoxes || kind == CanonicalKind::Image || kind == CanonicalKind::Appearance ||
           kind == CanonicalKind::Drawing;
}

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
    Judge(CanonicalReader& forms, DocumentReader& reader, const SamenessSide& left, const SamenessSide& right, const DeclaredDifferences& declared, SamenessWatch& watch)
        : m_forms(forms)
        , m_reader(reader)
        , m_left(left)
        , m_right(right)
        , m_declared(declared)
        , m_watch(watch)
    {}

    Result<Sameness> run()
    {
        m_told.leftHash = sha256Of(m_left.bytes);
        m_told.rightHash = sha256Of(m_right.bytes);
        if (m_left.bytes == m_right.bytes) {
            m_told.verdict = SamenessClass::ByteIdentical;
            return Result<Sameness>(m_told);
        }
        m_watch.all = 2;
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
            (isLeft ? m_told.leftForm : m_told.rightForm) = digestOf(*form);
            CF_CHECK(step());
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
                if (areRead && tellWords(left->text, right->text, {}, {})) {
                    m_told.verdict = SamenessClass::ContentEqualLayoutDiffers;
                    m_told.notCompared = {NotCompared::Look};
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
        m_told.notCompared = {NotCompared::Everything};
        return Result<Sameness>(m_told);
    }

    /// One more is done. Cancelled: nobody waits any more.
    Result<void> step()
    {
        ++m_watch.done;
        if (m_watch.isStopped) {
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        }
        return {};
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
        m_told.rightForm = digestOf(m_other);
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
    bool tellWords(const QString& left, const QString& right, const DocumentWords& leftWords, const DocumentWords& rightWords)
    {
        const TextComparison compared = compareTexts({{u"document"_s, {}, -1, left}}, {{u"document"_s, {}, -1, right}});
        for (const TextDifference& one : compared.differences) {
            if (one.kind == DifferenceKind::Encoding) {
                continue;
            }
            const bool isLeft = one.left.length > 0;
            const TextRange& range = isLeft ? one.left : one.right;
            const DocumentWords::Place place = (isLeft ? leftWords : rightWords).place(range.from, range.length);
            const int page = place.page >= 0 ? place.page : int((isLeft ? left : right).left(range.from).count(u'\f'));
            tell({u"TEXT"_s, page, place.box, left.mid(one.left.from, one.left.length).left(200), right.mid(one.right.from, one.right.length).left(200), true});
        }
        return compared.isSame();
    }

    Result<void> readWords(DocumentWords& words, bool isLeft, int pages)
    {
        for (int page = 0; page < pages; ++page) {
            CF_TRY(std::vector<PageWord> found, answerOf(m_reader.pageWords(isLeft ? m_left.bytes : m_right.bytes, isLeft ? page : page + m_told.coverPages)));
            if (!isLeft) {
                m_marks.push_back(takeMark(found, m_declared.mark));
                m_told.markedPages += !m_marks.back().empty();
            }
            words.add(found);
            CF_CHECK(step());
        }
        return {};
    }

    Result<Sameness> judgePages();
    Result<bool> comparePage(int page);

    CanonicalReader& m_forms;
    DocumentReader& m_reader;
    const SamenessSide &m_left, &m_right;
    const DeclaredDifferences& m_declared;
    SamenessWatch& m_watch;
    CanonicalForm m_one, m_other;
    std::vector<std::vector<QRectF>> m_marks; ///< of the declared mark, by page of the right
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
        const auto drawingLeft = m_reader.page(m_left.bytes, page, samenessScale), drawingRight = m_reader.page(m_right.bytes, measure.right, samenessScale); // both at once
        CF_TRY(PageImage left, answerOf(drawingLeft));
        CF_TRY(PageImage right, answerOf(drawingRight));
        if (std::vector<QRectF> boxes = m_marks[size_t(page)]; !boxes.empty()) {
            for (QRectF& box : boxes) {
                box.adjust(-markMargin, -markMargin, markMargin, markMargin);
            }
            left = without(std::move(left), boxes);
            right = without(std::move(right), boxes);
        }
        const bool isOfOneSize = left.width == right.width && left.height == right.height;
        measure.pixels = qint64(std::max(left.width, right.width)) * std::max(left.height, right.height);
        measure.beyond = isOfOneSize ? pixelsBeyond(left, right) : measure.pixels;
        if (measure.beyond > 0) {
            std::vector<QRectF> places = isOfOneSize ? placesBeyond(left, right) : std::vector<QRectF>();
            if (places.empty() || places.size() > mostLooks) {
                places = {QRectF()}; // the whole page
            }
            for (const QRectF& place : places) {
                tell({u"LOOK"_s, page, place, {}, {}, false});
            }
        }
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
    m_watch.all = 2 + m_one.pages + m_other.pages + (isSamePageCount ? m_one.pages : 0);
    DocumentWords left, right;
    for (const bool isLeft : {true, false}) {
        const Result<void> read = readWords(isLeft ? left : right, isLeft, isLeft ? m_one.pages : m_other.pages);
        if (!read && read.error().kind == ErrorKind::Cancelled) {
            return tl::unexpected(read.error());
        }
        if (!read) {
            return refused((isLeft ? u"left: "_s : u"right: "_s) + read.error().detail);
        }
    }
    m_told.tools << u"poppler"_s;
    if (left.isEmpty() != right.isEmpty() && !partsOf(left.isEmpty() ? m_one : m_other, CanonicalKind::Image).empty()) {
        return refused(right.isEmpty() ? u"right: pictures of pages alone, so its words cannot be compared"_s : u"left: pictures of pages alone, so its words cannot be compared"_s);
    }
    bool isLookSame = isSamePageCount;
    for (int page = 0; page < m_one.pages && isSamePageCount; ++page) {
        const auto same = comparePage(page);
        if (!same) {
            return refused(u"a page cannot be drawn"_s);
        }
        isLookSame = isLookSame && *same;
        m_told.pages.back().isTextSame = left.textOf(page) == right.textOf(page);
        CF_CHECK(step());
    }
    const bool areWordsSame = tellWords(left.text(), right.text(), left, right);
    if (!isSamePageCount) {
        tell({u"PAGES"_s, -1, {}, QString::number(m_one.pages), QString::number(m_other.pages), false});
    }
    m_told.notCompared = {NotCompared::Faint};
    if (m_told.markedPages > 0) {
        m_told.notCompared.push_back(NotCompared::UnderMark);
    }
    if (isLookSame && areWordsSame && areCarriedSame) {
        m_told.verdict = SamenessClass::RenderEquivalent;
        return Result<Sameness>(m_told);
    }
    m_told.notCompared.push_back(NotCompared::OffPage);
    // A page that looks otherwise may have other pictures in it, which have no words; and shapes, of which nobody can say what they say.
    bool areImagesSame = false, areDrawingsSame = false;
    if (areWordsSame && areCarriedSame && !left.isEmpty()) {
        areImagesSame = tellParts(CanonicalKind::Image, false, true);
        areDrawingsSame = tellParts(CanonicalKind::Drawing, false, true);
    }
    if (!areDrawingsSame && !(partsOf(m_one, CanonicalKind::Drawing).empty() && partsOf(m_other, CanonicalKind::Drawing).empty())) {
        m_told.notCompared.push_back(NotCompared::Outlines);
    }
    m_told.verdict = areImagesSame && areDrawingsSame ? SamenessClass::ContentEqualLayoutDiffers : SamenessClass::Differs;
    if (m_told.verdict == SamenessClass::ContentEqualLayoutDiffers) {
        m_told.notCompared.push_back(NotCompared::Look);
    }
    return Result<Sameness>(m_told);
}

} // namespace

QFuture<Result<Sameness>> samenessOf(CanonicalReader& forms, DocumentReader& pages, SamenessSide left, SamenessSide right, DeclaredDifferences declared,
                                     std::shared_ptr<SamenessWatch> watch)
{
    return onPool([&forms, &pages, left = std::move(left), right = std::move(right), declared, watch = watch ? std::move(watch) : std::make_shared<SamenessWatch>()] {
        return Judge(forms, pages, left, right, declared, *watch).run();
    });
}

} // namespace cf::evidence
