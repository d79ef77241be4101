"""Authlib, an authorization server of others from PyPI, signed in to by the program's own client: code with PKCE, rotating refresh tokens."""
import os
import subprocess
import threading
import unittest

import peer

BINARIES = KEEP = None
USER, CLIENT = "counterfoil", "counterfoil-desktop"


def authorization_server():
    """A Flask application: /authorize, /token, metadata; /me is what tokens are for, /expire and /revoke end them."""
    import flask
    from authlib.integrations.flask_oauth2 import AuthorizationServer
    from authlib.oauth2.rfc6749 import ClientMixin, grants
    from authlib.oauth2.rfc7636 import CodeChallenge

    class Client(ClientMixin):
        client_id = CLIENT

        def get_client_id(self):
            return CLIENT

        def get_default_redirect_uri(self):
            return None

        def get_allowed_scope(self, scope):
            return scope or ""

        def check_redirect_uri(self, redirect_uri):
            return redirect_uri.startswith("http://127.0.0.1:")

        def check_client_secret(self, client_secret):
            return False

        def check_endpoint_auth_method(self, method, endpoint):
            return method == "none"

        def check_response_type(self, response_type):
            return response_type == "code"

        def check_grant_type(self, grant_type):
            return grant_type in ("authorization_code", "refresh_token")

    class Kept:
        """A code or a token, as Authlib asks for it."""

        def __init__(self, **said):
            self.__dict__.update(said)

        def get_redirect_uri(self):
            return self.redirect_uri

        def get_scope(self):
            return self.scope

        def check_client(self, client):
            return client.get_client_id() == CLIENT

        def is_expired(self):
            return False

        def is_revoked(self):
            return False

    codes, tokens, asked = {}, {}, []
    client = Client()

    class CodeGrant(grants.AuthorizationCodeGrant):
        TOKEN_ENDPOINT_AUTH_METHODS = ["none"]

        def save_authorization_code(self, code, request):
            fields = request.args
            codes[code] = Kept(code=code, redirect_uri=fields.get("redirect_uri"), scope=fields.get("scope", ""), user=USER,
                               code_challenge=fields.get("code_challenge"), code_challenge_method=fields.get("code_challenge_method"))

        def query_authorization_code(self, code, client):
            return codes.get(code)

        def delete_authorization_code(self, authorization_code):
            codes.pop(authorization_code.code)

        def authenticate_user(self, authorization_code):
            return authorization_code.user

    class RefreshGrant(grants.RefreshTokenGrant):
        TOKEN_ENDPOINT_AUTH_METHODS = ["none"]
        INCLUDE_NEW_REFRESH_TOKEN = True

        def authenticate_refresh_token(self, refresh_token):
            return tokens.get(refresh_token)

        def authenticate_user(self, refresh_token):
            return refresh_token.user

        def revoke_old_credential(self, refresh_token):
            tokens.pop(refresh_token.refresh_token)

    def save_token(token, request):
        tokens[token["access_token"]] = Kept(scope=token.get("scope", ""), user=USER)
        if "refresh_token" in token:
            tokens[token["refresh_token"]] = Kept(refresh_token=token["refresh_token"], scope=token.get("scope", ""), user=USER)

    app = flask.Flask("authorization server")
    app.config["OAUTH2_REFRESH_TOKEN_GENERATOR"] = True
    server = AuthorizationServer()
    server.init_app(app, query_client=lambda name: client if name == CLIENT else None, save_token=save_token)
    server.register_grant(CodeGrant, [CodeChallenge(required=True)])
    server.register_grant(RefreshGrant)

    @app.get("/.well-known/openid-configuration")
    def metadata():
        base = flask.request.host_url.rstrip("/")
        return {"issuer": base, "authorization_endpoint": base + "/authorize", "token_endpoint": base + "/token"}

    @app.route("/authorize", methods=["GET", "POST"])
    def authorize():
        if flask.request.method == "GET":
            server.get_consent_grant(end_user=USER)
            return '<form method="post"><input name="otds_username"><input name="otds_password"></form>'
        known = flask.request.form.get("otds_password") == USER
        return server.create_authorization_response(grant_user=USER if known else None)

    @app.post("/token")
    def token():
        asked.append(flask.request.form.get("grant_type"))
        return server.create_token_response()

    @app.get("/me")
    def me():
        bearer = flask.request.headers.get("Authorization", "").removeprefix("Bearer ")
        found = tokens.get(bearer)
        return ({"user": found.user, "asked": asked}, 200) if found and not hasattr(found, "refresh_token") else ({"error": "invalid_token"}, 401)

    @app.post("/expire")
    def expire():
        for name in [name for name, kept in tokens.items() if not hasattr(kept, "refresh_token")]:
            tokens.pop(name)
        return {}

    @app.post("/revoke")
    def revoke():
        tokens.clear()
        return {}

    return app


class SignsIn(unittest.TestCase):
    def test_our_client_signs_in_renews_and_is_refused(self):
        os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # loopback
        import logging

        from werkzeug.serving import make_server

        logging.getLogger("werkzeug").setLevel(logging.ERROR)
        server = make_server("127.0.0.1", 0, authorization_server(), threaded=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            own = {**os.environ, "CF_ISSUER": f"http://127.0.0.1:{server.server_port}", "CF_CLIENT": CLIENT, "QT_QPA_PLATFORM": "offscreen"}
            done = subprocess.run([str(BINARIES / "oauth_peer_client")], env=own, capture_output=True, text=True, check=False, timeout=120)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        finally:
            server.shutdown()


if __name__ == "__main__":
    peer.main(["Authlib==1.3.2", "Flask==3.0.3"])
