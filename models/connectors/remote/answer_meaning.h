// What an answer to a command says of whether it was done, and of whom it is said. Pure.
#pragma once

#include "models/domain/deed.h"
#include "models/http/exchange.h"

namespace cf::connectors {

Performed notDone(Error error);
Performed notKnown(Error error);

/// Of what stands in front of the server, or of its restart: that says nothing of whether it was done. What is refused there, as too large say, was not passed on.
bool saysNothing(int status, const Error& error);
/// Whoever is signed in may not do this one thing, or the server has no such route: that says nothing of others, as a refused sign-in does.
Error ofThisOne(Error error);
/// That it is refused so; whatever the server calls it, another sign-in or a later attempt mends nothing.
Error asRefusal(Error error);
/// It was sent, and no answer came.
Performed withoutAnswer(Error error);
/// The server takes no more now, and did nothing.
Performed heldUp(const http::Reply& reply, const Error& error);

} // namespace cf::connectors
