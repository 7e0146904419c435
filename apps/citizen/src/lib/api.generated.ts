// Made by "npm run generate" from the OpenAPI document of the server; do not edit.

export interface paths {
    "/api/operating-mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the product is for reading only */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Nothing can be filed or changed for the moment */
                            readingOnly: boolean;
                            /** @description ISO 8601; null where nobody knows yet */
                            until: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what the home card shows */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            signedIn: false;
                        } | {
                            /** @enum {boolean} */
                            signedIn: true;
                            person: {
                                fullName: string;
                                /** @description YYYY-MM-DD, or YYYY where old records know no more */
                                birthDate: string;
                                socialInsuranceNumber: string | null;
                                /** @description ĐDCN/CCCD, else an older ID or passport number */
                                citizenNumber: string | null;
                                /** @description E.164 */
                                phone: string | null;
                                email: string | null;
                                address: string;
                            };
                            /** @enum {string} */
                            language: "vi" | "en" | "ko" | "ja" | "zh";
                            unread: number;
                            /** @description an office was asked for a new password: GET /api/recovery-at-office */
                            recoveryPending: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with social insurance, citizen or older number and password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session; with 200 its person may still be signed in at VNeID */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            atVneid: true;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activation/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose account an activation link opens */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            givenName: string;
                            /** @description last three digits */
                            numberEnd: string;
                            expiresAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Choose the first password and sign in */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the recovery in this browser has come */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            step: "code";
                            /**
                             * @description preferred; the other one is used where this one is not on record
                             * @enum {string}
                             */
                            channel: "sms" | "email";
                            /** @description messages of this channel are delayed at the moment */
                            slow: boolean;
                            expiresAt: string;
                            resendAt: string;
                        } | {
                            /** @enum {string} */
                            step: "password";
                            /** @enum {string} */
                            by: "code" | "vneid";
                        };
                    };
                };
            };
        };
        put?: never;
        /** Forgotten password: send a code */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number: string;
                        /**
                         * @description preferred; the other one is used where this one is not on record
                         * @default sms
                         * @enum {string}
                         */
                        channel?: "sms" | "email";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            step: "code";
                            /**
                             * @description preferred; the other one is used where this one is not on record
                             * @enum {string}
                             */
                            channel: "sms" | "email";
                            /** @description messages of this channel are delayed at the moment */
                            slow: boolean;
                            expiresAt: string;
                            resendAt: string;
                        } | {
                            /** @enum {string} */
                            step: "password";
                            /** @enum {string} */
                            by: "code" | "vneid";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recovery/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send another code */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description preferred; the other one is used where this one is not on record
                         * @enum {string}
                         */
                        channel: "sms" | "email";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            step: "code";
                            /**
                             * @description preferred; the other one is used where this one is not on record
                             * @enum {string}
                             */
                            channel: "sms" | "email";
                            /** @description messages of this channel are delayed at the moment */
                            slow: boolean;
                            expiresAt: string;
                            resendAt: string;
                        } | {
                            /** @enum {string} */
                            step: "password";
                            /** @enum {string} */
                            by: "code" | "vneid";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recovery/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The code */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            step: "code";
                            /**
                             * @description preferred; the other one is used where this one is not on record
                             * @enum {string}
                             */
                            channel: "sms" | "email";
                            /** @description messages of this channel are delayed at the moment */
                            slow: boolean;
                            expiresAt: string;
                            resendAt: string;
                        } | {
                            /** @enum {string} */
                            step: "password";
                            /** @enum {string} */
                            by: "code" | "vneid";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recovery/vneid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signed in with VNeID just now: a new password without the old one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            step: "code";
                            /**
                             * @description preferred; the other one is used where this one is not on record
                             * @enum {string}
                             */
                            channel: "sms" | "email";
                            /** @description messages of this channel are delayed at the moment */
                            slow: boolean;
                            expiresAt: string;
                            resendAt: string;
                        } | {
                            /** @enum {string} */
                            step: "password";
                            /** @enum {string} */
                            by: "code" | "vneid";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recovery/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The new password; signs in and ends all other sessions */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** «Đổi mật khẩu»: old and new password; a code is sent */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        oldPassword: string;
                        newPassword: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            codeId: string;
                            /** @enum {string} */
                            channel: "sms" | "email";
                            recipient: string;
                            /**
                             * Format: uuid
                             * @description for GET /api/code-deliveries/{messageId}
                             */
                            messageId: string;
                            expiresAt: string;
                            resendAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another code for the same change */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        codeId: string;
                        /** @enum {string} */
                        channel?: "sms" | "email";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            codeId: string;
                            /** @enum {string} */
                            channel: "sms" | "email";
                            recipient: string;
                            /**
                             * Format: uuid
                             * @description for GET /api/code-deliveries/{messageId}
                             */
                            messageId: string;
                            expiresAt: string;
                            resendAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The code; all other sessions end */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        codeId: string;
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reauthentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The password again, before what is sensitive */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Language of letters and notifications */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        language: "vi" | "en" | "ko" | "ja" | "zh";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/code-deliveries/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a code has left */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    messageId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "waiting" | "sent" | "failed";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Browsers signed in from before */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            devices: {
                                /** Format: uuid */
                                deviceId: string;
                                name: string;
                                firstSeenAt: string;
                                lastSeenAt: string;
                            }[];
                            current: {
                                /** Format: uuid */
                                sessionId: string;
                                /** Format: uuid */
                                deviceId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a browser and sign it out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own open sessions */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sessions: {
                                /** Format: uuid */
                                sessionId: string;
                                /** Format: uuid */
                                deviceId: string;
                                deviceName: string;
                                /** @enum {string} */
                                method: "password" | "activation" | "recovery" | "passkey" | "vneid";
                                createdAt: string;
                                lastSeenAt: string;
                            }[];
                            current: {
                                /** Format: uuid */
                                sessionId: string;
                                /** Format: uuid */
                                deviceId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** End all sessions but this one */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one session */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/passkey/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a passkey signs to sign in, the same for everybody */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rpId: string;
                            challenge: string;
                            timeout: number;
                            /** @enum {string} */
                            userVerification: "required";
                            allowCredentials: {
                                id: string;
                                /** @enum {string} */
                                type: "public-key";
                                transports?: string[];
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey, without a number */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        rawId: string;
                        /** @enum {string} */
                        type: "public-key";
                        /** @enum {string} */
                        authenticatorAttachment?: "platform" | "cross-platform";
                        response: {
                            clientDataJSON: string;
                            authenticatorData: string;
                            signature: string;
                            userHandle?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reauthentication/passkey/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What one of the own passkeys signs */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rpId: string;
                            challenge: string;
                            timeout: number;
                            /** @enum {string} */
                            userVerification: "required";
                            allowCredentials: {
                                id: string;
                                /** @enum {string} */
                                type: "public-key";
                                transports?: string[];
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reauthentication/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A passkey instead of the password again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        rawId: string;
                        /** @enum {string} */
                        type: "public-key";
                        /** @enum {string} */
                        authenticatorAttachment?: "platform" | "cross-platform";
                        response: {
                            clientDataJSON: string;
                            authenticatorData: string;
                            signature: string;
                            userHandle?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a phone needs to make a passkey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rp: {
                                id: string;
                                name: string;
                            };
                            user: {
                                id: string;
                                name: string;
                                displayName: string;
                            };
                            challenge: string;
                            pubKeyCredParams: {
                                /** @enum {string} */
                                type: "public-key";
                                alg: number;
                            }[];
                            timeout: number;
                            /** @enum {string} */
                            attestation: "none";
                            excludeCredentials: {
                                id: string;
                                /** @enum {string} */
                                type: "public-key";
                                transports?: string[];
                            }[];
                            authenticatorSelection: {
                                /** @enum {string} */
                                residentKey: "required";
                                /** @enum {boolean} */
                                requireResidentKey: true;
                                /** @enum {string} */
                                userVerification: "required";
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own passkeys */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            passkeys: {
                                /** Format: uuid */
                                passkeyId: string;
                                name: string;
                                createdAt: string;
                                lastUsedAt: string | null;
                                /** @description kept by a password manager, on all its owner's devices */
                                backedUp: boolean;
                                /** @description its counter went back: it opens nothing any more */
                                copied: boolean;
                            }[];
                            /** @description identity was proved within the last minutes: passkeys can be added and removed */
                            proved: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        /** «Bật xác thực bằng vân tay»: keep the passkey made */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        rawId: string;
                        /** @enum {string} */
                        type: "public-key";
                        /** @enum {string} */
                        authenticatorAttachment?: "platform" | "cross-platform";
                        response: {
                            clientDataJSON: string;
                            attestationObject: string;
                            /** @default [] */
                            transports?: string[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            passkeyId: string;
                            name: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/{passkeyId}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Call it something else */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    passkeyId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/{passkeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** It opens nothing any more */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    passkeyId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/vneid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one can sign in with VNeID here, and which versions of the apps that takes */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            offered: boolean;
                            /** @description VNeID has just failed several times */
                            interrupted: boolean;
                            floors: {
                                vssid: string;
                                vneid: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/vneid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who came from VNeID without an account, in this browser, within the hour */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            fullName: string;
                            citizenNumber: string;
                            /** @description YYYY-MM-DD, or YYYY where VNeID knows no more */
                            birthDate: string;
                            phone: string | null;
                            /**
                             * @description a machine may approve at once; the number is on no record; name or birthday differ; VNeID opens the account already
                             * @enum {string}
                             */
                            standing: "no-account" | "unknown-number" | "differs" | "has-account";
                            /** @description the number has an account: where something differs, another way in */
                            account: boolean;
                            /** @description of the record, where number, name and birthday are the same */
                            socialInsuranceNumber: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/vneid/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where at VNeID to sign in; who is signed in here already proves themselves once more with `again` */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description path of this site to come back to
                         * @default /
                         */
                        next?: string;
                        /** @description version of the VssID app in use */
                        appVersion?: string;
                        /** @default false */
                        again?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uri */
                            url: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/vneid/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** VNeID sends the browser back here */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                303: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/vneid/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where at VNeID to sign out there too */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uri */
                            url: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/vneid/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys by which VNeID knows that it is VssID that asks (RFC 7517) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            keys: {
                                [key: string]: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/not-me/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notice a «not me» link belongs to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            noticedAt: string;
                            expiresAt: string;
                            /**
                             * @description contact: the phone and e-mail from before are used again; payment: benefits are paid as before
                             * @enum {string}
                             */
                            about: "account" | "contact" | "payment";
                        };
                    };
                };
            };
        };
        put?: never;
        /** «Không phải tôi»: sign everybody out and make a recovery necessary */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recovery-at-office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A recovery of the own account that is waiting or whose link is on its way */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            recovery: {
                                agencyName: string;
                                begunAt: string;
                                dueAt: string;
                                /** @description the waiting period is over and the link is on its way */
                                sent: boolean;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recovery-at-office/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** «Không phải tôi»: stop the recovery of the own account */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stop-recovery/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a «not me» link of a recovery stops */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agencyName: string;
                            begunAt: string;
                            dueAt: string;
                            /** @description the waiting period is over and the link is on its way */
                            sent: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        /** «Không phải tôi»: stop it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recovery-at-office/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a link from an office is good */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            expiresAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /** The new password, with a number that a stranger does not know; signs in and ends all other sessions */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the declaration in this browser has come */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description the first that is not done
                             * @enum {string}
                             */
                            step: "agency" | "commitment" | "code" | "photos" | "check";
                            details: {
                                socialInsuranceNumber: string;
                                fullName: string;
                                idNumber: string;
                                /** Format: date */
                                birthDate: string;
                                provinceCode: string;
                                wardCode: string;
                                street: string;
                                phone: string;
                                email: string | null;
                            };
                            agencyCode: string | null;
                            copyByEmail: boolean;
                            proved: boolean;
                            code: {
                                /** @enum {string} */
                                channel: "sms" | "email";
                                recipient: string;
                                slow: boolean;
                                expiresAt: string;
                                resendAt: string;
                            } | null;
                            /** @description null before the contact is proved */
                            photosNeeded: boolean | null;
                            images: ("portrait" | "id-front" | "id-back")[];
                            /** @description name, citizen number and day of birth are those that VNeID has said */
                            vneid: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Personal details: begins a declaration or changes the one in this browser */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        socialInsuranceNumber?: string;
                        /** @default  */
                        fullName?: string;
                        /**
                         * @description citizen number (12 digits), old identity number (9), or passport
                         * @default
                         */
                        idNumber?: string;
                        /**
                         * @description DD/MM/YYYY or YYYY-MM-DD
                         * @default
                         */
                        birthDate?: string;
                        /** @default  */
                        provinceCode?: string;
                        /** @default  */
                        wardCode?: string;
                        /** @default  */
                        street?: string;
                        /** @default  */
                        phone?: string;
                        /**
                         * @description may be empty
                         * @default
                         */
                        email?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description the first that is not done
                             * @enum {string}
                             */
                            step: "agency" | "commitment" | "code" | "photos" | "check";
                            details: {
                                socialInsuranceNumber: string;
                                fullName: string;
                                idNumber: string;
                                /** Format: date */
                                birthDate: string;
                                provinceCode: string;
                                wardCode: string;
                                street: string;
                                phone: string;
                                email: string | null;
                            };
                            agencyCode: string | null;
                            copyByEmail: boolean;
                            proved: boolean;
                            code: {
                                /** @enum {string} */
                                channel: "sms" | "email";
                                recipient: string;
                                slow: boolean;
                                expiresAt: string;
                                resendAt: string;
                            } | null;
                            /** @description null before the contact is proved */
                            photosNeeded: boolean | null;
                            images: ("portrait" | "id-front" | "id-back")[];
                            /** @description name, citizen number and day of birth are those that VNeID has said */
                            vneid: boolean;
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            requestId: string;
                            errors: {
                                path: string;
                                code: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        /** Forgets the declaration in this browser, with its pictures */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/agency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The office that receives it */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agencyCode: string;
                        /** @default false */
                        copyByEmail?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description the first that is not done
                             * @enum {string}
                             */
                            step: "agency" | "commitment" | "code" | "photos" | "check";
                            details: {
                                socialInsuranceNumber: string;
                                fullName: string;
                                idNumber: string;
                                /** Format: date */
                                birthDate: string;
                                provinceCode: string;
                                wardCode: string;
                                street: string;
                                phone: string;
                                email: string | null;
                            };
                            agencyCode: string | null;
                            copyByEmail: boolean;
                            proved: boolean;
                            code: {
                                /** @enum {string} */
                                channel: "sms" | "email";
                                recipient: string;
                                slow: boolean;
                                expiresAt: string;
                                resendAt: string;
                            } | null;
                            /** @description null before the contact is proved */
                            photosNeeded: boolean | null;
                            images: ("portrait" | "id-front" | "id-back")[];
                            /** @description name, citizen number and day of birth are those that VNeID has said */
                            vneid: boolean;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The commitment; a code goes to the declared phone or e-mail address. Again: another code */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @default sms
                         * @enum {string}
                         */
                        channel?: "sms" | "email";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description the first that is not done
                             * @enum {string}
                             */
                            step: "agency" | "commitment" | "code" | "photos" | "check";
                            details: {
                                socialInsuranceNumber: string;
                                fullName: string;
                                idNumber: string;
                                /** Format: date */
                                birthDate: string;
                                provinceCode: string;
                                wardCode: string;
                                street: string;
                                phone: string;
                                email: string | null;
                            };
                            agencyCode: string | null;
                            copyByEmail: boolean;
                            proved: boolean;
                            code: {
                                /** @enum {string} */
                                channel: "sms" | "email";
                                recipient: string;
                                slow: boolean;
                                expiresAt: string;
                                resendAt: string;
                            } | null;
                            /** @description null before the contact is proved */
                            photosNeeded: boolean | null;
                            images: ("portrait" | "id-front" | "id-back")[];
                            /** @description name, citizen number and day of birth are those that VNeID has said */
                            vneid: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proves the contact */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description the first that is not done
                             * @enum {string}
                             */
                            step: "agency" | "commitment" | "code" | "photos" | "check";
                            details: {
                                socialInsuranceNumber: string;
                                fullName: string;
                                idNumber: string;
                                /** Format: date */
                                birthDate: string;
                                provinceCode: string;
                                wardCode: string;
                                street: string;
                                phone: string;
                                email: string | null;
                            };
                            agencyCode: string | null;
                            copyByEmail: boolean;
                            proved: boolean;
                            code: {
                                /** @enum {string} */
                                channel: "sms" | "email";
                                recipient: string;
                                slow: boolean;
                                expiresAt: string;
                                resendAt: string;
                            } | null;
                            /** @description null before the contact is proved */
                            photosNeeded: boolean | null;
                            images: ("portrait" | "id-front" | "id-back")[];
                            /** @description name, citizen number and day of birth are those that VNeID has said */
                            vneid: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/pictures/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Portrait, front and back of the identity paper (multipart/form-data, field `file`); only where the register does not confirm */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: "portrait" | "id-front" | "id-back";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description the first that is not done
                             * @enum {string}
                             */
                            step: "agency" | "commitment" | "code" | "photos" | "check";
                            details: {
                                socialInsuranceNumber: string;
                                fullName: string;
                                idNumber: string;
                                /** Format: date */
                                birthDate: string;
                                provinceCode: string;
                                wardCode: string;
                                street: string;
                                phone: string;
                                email: string | null;
                            };
                            agencyCode: string | null;
                            copyByEmail: boolean;
                            proved: boolean;
                            code: {
                                /** @enum {string} */
                                channel: "sms" | "email";
                                recipient: string;
                                slow: boolean;
                                expiresAt: string;
                                resendAt: string;
                            } | null;
                            /** @description null before the contact is proved */
                            photosNeeded: boolean | null;
                            images: ("portrait" | "id-front" | "id-back")[];
                            /** @description name, citizen number and day of birth are those that VNeID has said */
                            vneid: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the declaration; sent again by the same browser it answers the same receipt */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            receipt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A declaration that was sent, by the secret address of its receipt */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    receipt: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            submittedAt: string;
                            agencyName: string;
                            /** @description masked */
                            contact: string;
                            /** @enum {string} */
                            channel: "sms" | "email";
                            /** @enum {string} */
                            state: "new" | "verifying" | "approved" | "refused";
                            decidedAt: string | null;
                            /** @description declared after a sign-in at VNeID: once approved, VNeID opens the account */
                            vneid: boolean;
                            refusal: {
                                reason: string;
                                remedy: string;
                                text: string | null;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The health card, its codes and its earlier versions */
        get: {
            parameters: {
                query?: {
                    /** @description Somebody one may act for: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            fetchedAt: string;
                            /** @description the card to show; null: no card */
                            card: {
                                serial: number;
                                cardNumber: string;
                                fullName: string;
                                /** @description YYYY-MM-DD, or the year alone */
                                birthDate: string;
                                /** @enum {string} */
                                sex: "male" | "female";
                                /** @enum {string} */
                                standing: "valid" | "not-yet-valid" | "expired" | "locked" | "withdrawn";
                                /** @enum {string} */
                                state: "in-force" | "replaced" | "locked" | "withdrawn";
                                /** Format: date-time */
                                stateSince: string;
                                /** Format: date */
                                validFrom: string;
                                /** @description the last day; null: no end */
                                validTo: string | null;
                                fiveYearFrom: string | null;
                                /** Format: date */
                                issuedOn: string;
                                onPaper: boolean;
                                firstFacility: {
                                    code: string;
                                    name: string;
                                };
                                objectCode: string;
                                /** @enum {number} */
                                benefitCode: 1 | 2 | 3 | 4 | 5;
                                areaCode: ("K1" | "K2" | "K3") | null;
                                /** @description «Thông tin quyền lợi»: one sentence a line of care */
                                entitlement: {
                                    vi: string[];
                                    en: string[];
                                };
                                /** @description content of the QR «Mã thẻ»; null where it would be longer than readers take */
                                cardCode: string | null;
                                /** @description content of the QR «Mã xác thực», a compact JWS; null unless the card is or will be valid */
                                cardToken: string | null;
                            } | null;
                            /** @description further cards that are valid or will be */
                            others: {
                                serial: number;
                                cardNumber: string;
                                fullName: string;
                                /** @description YYYY-MM-DD, or the year alone */
                                birthDate: string;
                                /** @enum {string} */
                                sex: "male" | "female";
                                /** @enum {string} */
                                standing: "valid" | "not-yet-valid" | "expired" | "locked" | "withdrawn";
                                /** @enum {string} */
                                state: "in-force" | "replaced" | "locked" | "withdrawn";
                                /** Format: date-time */
                                stateSince: string;
                                /** Format: date */
                                validFrom: string;
                                /** @description the last day; null: no end */
                                validTo: string | null;
                                fiveYearFrom: string | null;
                                /** Format: date */
                                issuedOn: string;
                                onPaper: boolean;
                                firstFacility: {
                                    code: string;
                                    name: string;
                                };
                                objectCode: string;
                                /** @enum {number} */
                                benefitCode: 1 | 2 | 3 | 4 | 5;
                                areaCode: ("K1" | "K2" | "K3") | null;
                                /** @description «Thông tin quyền lợi»: one sentence a line of care */
                                entitlement: {
                                    vi: string[];
                                    en: string[];
                                };
                                /** @description content of the QR «Mã thẻ»; null where it would be longer than readers take */
                                cardCode: string | null;
                                /** @description content of the QR «Mã xác thực», a compact JWS; null unless the card is or will be valid */
                                cardToken: string | null;
                            }[];
                            /** @description replaced, withdrawn and ended ones, newest first */
                            earlier: {
                                serial: number;
                                cardNumber: string;
                                /** @enum {string} */
                                state: "in-force" | "replaced" | "locked" | "withdrawn";
                                /** Format: date-time */
                                stateSince: string;
                                /** Format: date */
                                validFrom: string;
                                validTo: string | null;
                                /** Format: date */
                                issuedOn: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public keys of card tokens and status lists (JWK set) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            keys: {
                                kid: string;
                                kty: string;
                                crv: string;
                                x: string;
                                y: string;
                                alg: string;
                                use: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses of all status lists */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            status_lists: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-status/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One signed status list (IETF Token Status List): 0 valid, 1 void, 2 locked */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    list: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/statuslist+jwt": string;
                    };
                };
                /** @description not changed */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a card code or token that somebody shows */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            outcome: "unreadable" | "unknown-key" | "forged";
                        } | {
                            /**
                             * @description the string of «Mã thẻ»: anybody could have written it
                             * @enum {string}
                             */
                            outcome: "unsigned";
                            card: {
                                cardNumber: string;
                                fullName: string;
                                birthDate: string;
                                /** @enum {string} */
                                sex: "male" | "female";
                                firstFacilityCode: string;
                                /** Format: date */
                                validFrom: string;
                                validTo?: string | null;
                                fiveYearFrom?: string | null;
                                guardianName?: string | null;
                            };
                        } | {
                            /** @enum {string} */
                            outcome: "valid" | "not-yet-valid" | "expired" | "void" | "locked";
                            card: {
                                cardNumber: string;
                                fullName: string;
                                birthDate: string;
                                /** Format: date */
                                validFrom: string;
                                validTo: string | null;
                            };
                            /** Format: date-time */
                            issuedAt: string;
                            stateChecked: boolean;
                            listIssuedAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Insured time and arrears in each fund */
        get: {
            parameters: {
                query?: {
                    /** @description Somebody one may act for: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            funds: {
                                /** @enum {string} */
                                fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                                /** @description months insured; a month counts once */
                                months: number;
                                /** @description months that an employer owes and nobody else paid */
                                unpaidMonths: number;
                                /** @description months with two employers: shown as they are, counted once */
                                overlaps: {
                                    fromMonth: string;
                                    toMonth: string;
                                }[];
                                /** @description every period, oldest first: what the picture of the years is drawn from */
                                spans: {
                                    fromMonth: string;
                                    toMonth: string;
                                    paid: boolean;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{fund}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contribution history in one fund, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description Somebody one may act for: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path: {
                    fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            periods: {
                                /** @description YYYY-MM */
                                fromMonth: string;
                                /** @description YYYY-MM, the last month */
                                toMonth: string;
                                /** @enum {string} */
                                scheme: "compulsory" | "voluntary" | "household" | "state";
                                employerName: string;
                                jobTitle: string | null;
                                workplace: string | null;
                                /** @description đồng a month */
                                insurableEarnings: number;
                                salaryCoefficient: number | null;
                                /** @description false: the employer owes these months */
                                paid: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ways in which orders can be paid here */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            channels: ("vnpay" | "bank-transfer")[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What household health cover or voluntary contributions would cost and bring; nothing is ordered */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "household-health";
                        participants: {
                            /** @description As GET /api/payments/participants says it: oneself, a child, somebody paid for before */
                            reference?: string;
                            /** @description Social insurance number, citizen number or number of the health card, where there is no reference */
                            insuranceNumber?: string;
                            /** @description Beside a number, unless it is of oneself or of a child */
                            fullName?: string;
                            /** @enum {number} */
                            months: 3 | 6 | 12;
                            /** @description Needed for a first card; of an earlier card where it is left out */
                            firstFacilityCode?: string;
                        }[];
                    } | {
                        /** @enum {string} */
                        kind: "voluntary";
                        participant: {
                            /** @description As GET /api/payments/participants says it: oneself, a child, somebody paid for before */
                            reference?: string;
                            /** @description Social insurance number, citizen number or number of the health card, where there is no reference */
                            insuranceNumber?: string;
                            /** @description Beside a number, unless it is of oneself or of a child */
                            fullName?: string;
                        };
                        /** @description «Mức thu nhập lựa chọn», đồng a month */
                        income: number;
                        /** @enum {string} */
                        method: "monthly" | "3-months" | "6-months" | "12-months" | "years-ahead" | "missing-months";
                        /** @description Of years-ahead: 2 to 5 */
                        years?: number;
                        /** @description Of missing-months */
                        months?: number;
                        /** @description YYYY-MM; the next unpaid month where it is left out */
                        fromMonth?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            kind: "household-health" | "voluntary";
                            /** @description whole đồng */
                            amount: number;
                            /** @description whole đồng */
                            gross: number;
                            /** @description what the State adds */
                            support: number;
                            agencyCode: string;
                            /** @description the day whose prices and law it is computed by */
                            pricedOn: string;
                            /** @description last day on which these months count as paid in time */
                            payBy: string | null;
                            law: string | null;
                            steps: components["schemas"]["CalculationStep"][];
                            participants: {
                                /** @enum {string} */
                                relation: "self" | "child" | "relative";
                                fullName: string;
                                maskedNumber: string;
                                before: {
                                    /** @description last day of the cover that counts */
                                    validTo: string | null;
                                    /** @description months of social insurance */
                                    monthsTotal: number | null;
                                };
                                after: {
                                    validFrom: string | null;
                                    validTo: string | null;
                                    /** @description when five continuous years are reached */
                                    fiveYearsOn: string | null;
                                    monthsTotal: number | null;
                                };
                                /** @description whole đồng */
                                amount: number;
                            }[];
                            items: {
                                /** @description place among the participants */
                                participant: number;
                                /** @enum {string} */
                                fund: "health" | "social-insurance";
                                /** @description YYYY-MM-DD */
                                fromDay: string;
                                /** @description YYYY-MM-DD */
                                toDay: string;
                                months: number;
                                /** @description whole đồng */
                                gross: number;
                                /** @description whole đồng */
                                support: number;
                                /** @description whole đồng */
                                amount: number;
                                firstFacilityCode: string | null;
                                income: number | null;
                            }[];
                            notices: ({
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "cover-follows";
                                data: {
                                    /** @description YYYY-MM-DD */
                                    validTo: string;
                                };
                            } | {
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "cover-gap";
                                data: {
                                    /** @description YYYY-MM-DD */
                                    from: string;
                                    /** @description YYYY-MM-DD */
                                    to: string;
                                };
                            } | {
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "cover-waits";
                                data: {
                                    /** @description YYYY-MM-DD */
                                    from: string;
                                    days: number;
                                };
                            } | {
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "cover-follows-other-card";
                                data: {
                                    /** @description YYYY-MM-DD */
                                    validTo: string;
                                };
                            } | {
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "five-years-kept";
                                data: {
                                    /** @description YYYY-MM-DD */
                                    on: string;
                                };
                            } | {
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "five-years-broken";
                                data: {
                                    /** @description YYYY-MM-DD */
                                    was: string;
                                    /** @description YYYY-MM-DD */
                                    on: string;
                                };
                            } | {
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "five-years-begin";
                                data: {
                                    /** @description YYYY-MM-DD */
                                    on: string;
                                };
                            } | {
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "household-order";
                                data: {
                                    place: number;
                                    percent: number;
                                    before: number;
                                };
                            } | {
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "no-household";
                                data: Record<string, never>;
                            } | {
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "price-changes";
                                data: {
                                    /** @description YYYY-MM-DD */
                                    on: string;
                                    /** @description whole đồng */
                                    monthly: number;
                                    /** @description whole đồng */
                                    then: number;
                                };
                            } | {
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "pay-by";
                                data: {
                                    /** @description YYYY-MM-DD */
                                    on: string;
                                };
                            } | {
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "months-left-out";
                                data: {
                                    /** @description YYYY-MM */
                                    from: string;
                                    /** @description YYYY-MM */
                                    to: string;
                                    months: number;
                                };
                            } | {
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "months-run";
                                data: {
                                    /** @description YYYY-MM */
                                    from: string;
                                    /** @description YYYY-MM */
                                    to: string;
                                };
                            } | {
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "support-ends";
                                data: {
                                    supported: number;
                                    months: number;
                                };
                            } | {
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "order-open";
                                data: {
                                    /** @description null: somebody else’s */
                                    reference: string | null;
                                    expiresAt: string;
                                };
                            } | {
                                /** @description place among the participants; null: the whole order */
                                participant: number | null;
                                /** @enum {string} */
                                code: "order-open-gives-way";
                                data: {
                                    expiresAt: string;
                                };
                            })[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom somebody may pay for without naming them: oneself, children, people of earlier orders */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            participants: {
                                /** @description names them in a quote and in an order; differs each time it is made */
                                reference: string;
                                /** @enum {string} */
                                relation: "self" | "child" | "relative";
                                fullName: string;
                                maskedNumber: string;
                                /** @description false: of an earlier order, the records were not looked at and all below is unknown */
                                looked: boolean;
                                /** @description last day of the health cover, YYYY-MM-DD; null: none, or noEnd */
                                validTo: string | null;
                                noEnd: boolean;
                                /** @description a first card: a facility is asked for */
                                needsFacility: boolean;
                                /** @description in the household, for cover bought now; null: counted alone */
                                householdPlace: {
                                    place: number;
                                    percent: number;
                                    before: number;
                                } | null;
                                /** @description next month of voluntary contributions that can be paid, YYYY-MM */
                                nextMonth: string | null;
                                kinds: {
                                    /** @description why it cannot be paid for now, in the reader’s language; null: it can */
                                    "household-health": {
                                        code: string;
                                        text: string;
                                    } | null;
                                    /** @description why it cannot be paid for now, in the reader’s language; null: it can */
                                    voluntary: {
                                        code: string;
                                        text: string;
                                    } | null;
                                };
                            }[];
                            /** @description incomes that may be chosen for voluntary contributions; null: not known for today */
                            income: {
                                least: number;
                                most: number;
                                step: number;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Look up somebody to pay for, by number and name or by a reference; their access log says so */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description As GET /api/payments/participants says it: oneself, a child, somebody paid for before */
                        reference?: string;
                        /** @description Social insurance number, citizen number or number of the health card, where there is no reference */
                        insuranceNumber?: string;
                        /** @description Beside a number, unless it is of oneself or of a child */
                        fullName?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description names them in a quote and in an order; differs each time it is made */
                            reference: string;
                            /** @enum {string} */
                            relation: "self" | "child" | "relative";
                            fullName: string;
                            maskedNumber: string;
                            /** @description false: of an earlier order, the records were not looked at and all below is unknown */
                            looked: boolean;
                            /** @description last day of the health cover, YYYY-MM-DD; null: none, or noEnd */
                            validTo: string | null;
                            noEnd: boolean;
                            /** @description a first card: a facility is asked for */
                            needsFacility: boolean;
                            /** @description in the household, for cover bought now; null: counted alone */
                            householdPlace: {
                                place: number;
                                percent: number;
                                before: number;
                            } | null;
                            /** @description next month of voluntary contributions that can be paid, YYYY-MM */
                            nextMonth: string | null;
                            kinds: {
                                /** @description why it cannot be paid for now, in the reader’s language; null: it can */
                                "household-health": {
                                    code: string;
                                    text: string;
                                } | null;
                                /** @description why it cannot be paid for now, in the reader’s language; null: it can */
                                voluntary: {
                                    code: string;
                                    text: string;
                                } | null;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one has ordered and paid, newest first */
        get: {
            parameters: {
                query?: {
                    before?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            orders: {
                                reference: string;
                                /** @enum {string} */
                                kind: "household-health" | "voluntary";
                                /** @enum {string} */
                                state: "created" | "awaiting-payment" | "paid" | "recorded" | "expired" | "failed" | "cancelled" | "refunding" | "refunded";
                                channel: ("vnpay" | "bank-transfer") | null;
                                /** @description whole đồng */
                                amount: number;
                                /** @description ISO 8601 */
                                createdAt: string;
                                /** @description ISO 8601 */
                                expiresAt: string;
                                settledAt: string | null;
                                /** @description Names of those who are paid for */
                                participants: string[];
                            }[];
                            /** @description `before` of the next page */
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Orders what was quoted, at the price that was quoted */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "household-health";
                        participants: {
                            /** @description As GET /api/payments/participants says it: oneself, a child, somebody paid for before */
                            reference?: string;
                            /** @description Social insurance number, citizen number or number of the health card, where there is no reference */
                            insuranceNumber?: string;
                            /** @description Beside a number, unless it is of oneself or of a child */
                            fullName?: string;
                            /** @enum {number} */
                            months: 3 | 6 | 12;
                            /** @description Needed for a first card; of an earlier card where it is left out */
                            firstFacilityCode?: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description Of the form: sent twice, it is one order
                         */
                        orderId: string;
                        /** @description What the quote said, whole đồng */
                        amount: number;
                        /** @description Phone number or e-mail address to which the receipt goes */
                        receiptContact?: string;
                    } | {
                        /** @enum {string} */
                        kind: "voluntary";
                        participant: {
                            /** @description As GET /api/payments/participants says it: oneself, a child, somebody paid for before */
                            reference?: string;
                            /** @description Social insurance number, citizen number or number of the health card, where there is no reference */
                            insuranceNumber?: string;
                            /** @description Beside a number, unless it is of oneself or of a child */
                            fullName?: string;
                        };
                        /** @description «Mức thu nhập lựa chọn», đồng a month */
                        income: number;
                        /** @enum {string} */
                        method: "monthly" | "3-months" | "6-months" | "12-months" | "years-ahead" | "missing-months";
                        /** @description Of years-ahead: 2 to 5 */
                        years?: number;
                        /** @description Of missing-months */
                        months?: number;
                        /** @description YYYY-MM; the next unpaid month where it is left out */
                        fromMonth?: string;
                        /**
                         * Format: uuid
                         * @description Of the form: sent twice, it is one order
                         */
                        orderId: string;
                        /** @description What the quote said, whole đồng */
                        amount: number;
                        /** @description Phone number or e-mail address to which the receipt goes */
                        receiptContact?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reference: string;
                            /** @enum {string} */
                            kind: "household-health" | "voluntary";
                            /** @enum {string} */
                            state: "created" | "awaiting-payment" | "paid" | "recorded" | "expired" | "failed" | "cancelled" | "refunding" | "refunded";
                            channel: ("vnpay" | "bank-transfer") | null;
                            /** @description whole đồng */
                            amount: number;
                            /** @description ISO 8601 */
                            createdAt: string;
                            /** @description ISO 8601 */
                            expiresAt: string;
                            settledAt: string | null;
                            /** Format: uuid */
                            orderId: string;
                            agencyCode: string;
                            agencyName: string;
                            receiptContact: string | null;
                            items: {
                                /** @enum {string} */
                                fund: "health" | "social-insurance";
                                /** @enum {string} */
                                relation: "self" | "child" | "relative";
                                fullName: string;
                                maskedNumber: string;
                                /** @description First day of the cover, or of the first month, that is paid for */
                                fromDay: string;
                                /** @description YYYY-MM-DD */
                                toDay: string;
                                months: number;
                                /** @description whole đồng */
                                gross: number;
                                /** @description What the State adds */
                                support: number;
                                /** @description whole đồng */
                                amount: number;
                                firstFacilityCode: string | null;
                                fiveYearFrom: string | null;
                                income: number | null;
                                recordedAt: string | null;
                            }[];
                            /** @description The quote as it was confirmed: who will have what afterwards, its steps and notices */
                            quote: {
                                /** @enum {string} */
                                kind: "household-health" | "voluntary";
                                /** @description whole đồng */
                                gross: number;
                                /** @description what the State adds */
                                support: number;
                                /** @description the day whose prices and law it is computed by */
                                pricedOn: string;
                                /** @description last day on which these months count as paid in time */
                                payBy: string | null;
                                law: string | null;
                                steps: components["schemas"]["CalculationStep"][];
                                participants: {
                                    /** @enum {string} */
                                    relation: "self" | "child" | "relative";
                                    fullName: string;
                                    maskedNumber: string;
                                    before: {
                                        /** @description last day of the cover that counts */
                                        validTo: string | null;
                                        /** @description months of social insurance */
                                        monthsTotal: number | null;
                                    };
                                    after: {
                                        validFrom: string | null;
                                        validTo: string | null;
                                        /** @description when five continuous years are reached */
                                        fiveYearsOn: string | null;
                                        monthsTotal: number | null;
                                    };
                                    /** @description whole đồng */
                                    amount: number;
                                }[];
                                notices: ({
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "cover-follows";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        validTo: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "cover-gap";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        from: string;
                                        /** @description YYYY-MM-DD */
                                        to: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "cover-waits";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        from: string;
                                        days: number;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "cover-follows-other-card";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        validTo: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "five-years-kept";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        on: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "five-years-broken";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        was: string;
                                        /** @description YYYY-MM-DD */
                                        on: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "five-years-begin";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        on: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "household-order";
                                    data: {
                                        place: number;
                                        percent: number;
                                        before: number;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "no-household";
                                    data: Record<string, never>;
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "price-changes";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        on: string;
                                        /** @description whole đồng */
                                        monthly: number;
                                        /** @description whole đồng */
                                        then: number;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "pay-by";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        on: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "months-left-out";
                                    data: {
                                        /** @description YYYY-MM */
                                        from: string;
                                        /** @description YYYY-MM */
                                        to: string;
                                        months: number;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "months-run";
                                    data: {
                                        /** @description YYYY-MM */
                                        from: string;
                                        /** @description YYYY-MM */
                                        to: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "support-ends";
                                    data: {
                                        supported: number;
                                        months: number;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "order-open";
                                    data: {
                                        /** @description null: somebody else’s */
                                        reference: string | null;
                                        expiresAt: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "order-open-gives-way";
                                    data: {
                                        expiresAt: string;
                                    };
                                })[];
                            };
                            payments: {
                                /** @enum {string} */
                                provider: "vnpay" | "bank-transfer";
                                /** @description whole đồng */
                                amount: number;
                                /** @description ISO 8601 */
                                paidAt: string;
                                /**
                                 * @description open: an officer decides
                                 * @enum {string}
                                 */
                                state: "recorded" | "open" | "refunding" | "refunded" | "kept";
                                exception: ("amount-differs" | "late" | "paid-twice" | "unknown-order" | "suspicious" | "not-recordable" | "amount-at-provider-differs" | "refund-failed") | null;
                            }[];
                            /** @description Ways in which it may be paid now; none when it may not */
                            channels: ("vnpay" | "bank-transfer")[];
                            mayCancel: boolean;
                            /** @description The provider holds the money: nobody is to pay again */
                            held: boolean;
                            /** @description Why the provider says it was not paid */
                            failure: {
                                code: string;
                                message: string;
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/orders/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order of one’s own, as it stands */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reference: string;
                            /** @enum {string} */
                            kind: "household-health" | "voluntary";
                            /** @enum {string} */
                            state: "created" | "awaiting-payment" | "paid" | "recorded" | "expired" | "failed" | "cancelled" | "refunding" | "refunded";
                            channel: ("vnpay" | "bank-transfer") | null;
                            /** @description whole đồng */
                            amount: number;
                            /** @description ISO 8601 */
                            createdAt: string;
                            /** @description ISO 8601 */
                            expiresAt: string;
                            settledAt: string | null;
                            /** Format: uuid */
                            orderId: string;
                            agencyCode: string;
                            agencyName: string;
                            receiptContact: string | null;
                            items: {
                                /** @enum {string} */
                                fund: "health" | "social-insurance";
                                /** @enum {string} */
                                relation: "self" | "child" | "relative";
                                fullName: string;
                                maskedNumber: string;
                                /** @description First day of the cover, or of the first month, that is paid for */
                                fromDay: string;
                                /** @description YYYY-MM-DD */
                                toDay: string;
                                months: number;
                                /** @description whole đồng */
                                gross: number;
                                /** @description What the State adds */
                                support: number;
                                /** @description whole đồng */
                                amount: number;
                                firstFacilityCode: string | null;
                                fiveYearFrom: string | null;
                                income: number | null;
                                recordedAt: string | null;
                            }[];
                            /** @description The quote as it was confirmed: who will have what afterwards, its steps and notices */
                            quote: {
                                /** @enum {string} */
                                kind: "household-health" | "voluntary";
                                /** @description whole đồng */
                                gross: number;
                                /** @description what the State adds */
                                support: number;
                                /** @description the day whose prices and law it is computed by */
                                pricedOn: string;
                                /** @description last day on which these months count as paid in time */
                                payBy: string | null;
                                law: string | null;
                                steps: components["schemas"]["CalculationStep"][];
                                participants: {
                                    /** @enum {string} */
                                    relation: "self" | "child" | "relative";
                                    fullName: string;
                                    maskedNumber: string;
                                    before: {
                                        /** @description last day of the cover that counts */
                                        validTo: string | null;
                                        /** @description months of social insurance */
                                        monthsTotal: number | null;
                                    };
                                    after: {
                                        validFrom: string | null;
                                        validTo: string | null;
                                        /** @description when five continuous years are reached */
                                        fiveYearsOn: string | null;
                                        monthsTotal: number | null;
                                    };
                                    /** @description whole đồng */
                                    amount: number;
                                }[];
                                notices: ({
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "cover-follows";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        validTo: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "cover-gap";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        from: string;
                                        /** @description YYYY-MM-DD */
                                        to: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "cover-waits";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        from: string;
                                        days: number;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "cover-follows-other-card";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        validTo: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "five-years-kept";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        on: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "five-years-broken";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        was: string;
                                        /** @description YYYY-MM-DD */
                                        on: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "five-years-begin";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        on: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "household-order";
                                    data: {
                                        place: number;
                                        percent: number;
                                        before: number;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "no-household";
                                    data: Record<string, never>;
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "price-changes";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        on: string;
                                        /** @description whole đồng */
                                        monthly: number;
                                        /** @description whole đồng */
                                        then: number;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "pay-by";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        on: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "months-left-out";
                                    data: {
                                        /** @description YYYY-MM */
                                        from: string;
                                        /** @description YYYY-MM */
                                        to: string;
                                        months: number;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "months-run";
                                    data: {
                                        /** @description YYYY-MM */
                                        from: string;
                                        /** @description YYYY-MM */
                                        to: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "support-ends";
                                    data: {
                                        supported: number;
                                        months: number;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "order-open";
                                    data: {
                                        /** @description null: somebody else’s */
                                        reference: string | null;
                                        expiresAt: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "order-open-gives-way";
                                    data: {
                                        expiresAt: string;
                                    };
                                })[];
                            };
                            payments: {
                                /** @enum {string} */
                                provider: "vnpay" | "bank-transfer";
                                /** @description whole đồng */
                                amount: number;
                                /** @description ISO 8601 */
                                paidAt: string;
                                /**
                                 * @description open: an officer decides
                                 * @enum {string}
                                 */
                                state: "recorded" | "open" | "refunding" | "refunded" | "kept";
                                exception: ("amount-differs" | "late" | "paid-twice" | "unknown-order" | "suspicious" | "not-recordable" | "amount-at-provider-differs" | "refund-failed") | null;
                            }[];
                            /** @description Ways in which it may be paid now; none when it may not */
                            channels: ("vnpay" | "bank-transfer")[];
                            mayCancel: boolean;
                            /** @description The provider holds the money: nobody is to pay again */
                            held: boolean;
                            /** @description Why the provider says it was not paid */
                            failure: {
                                code: string;
                                message: string;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/orders/{reference}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How to pay an order: an address to go to, or what to transfer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        channel: "vnpay" | "bank-transfer";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            channel: "vnpay";
                            /** Format: uri */
                            address: string;
                        } | {
                            /** @enum {string} */
                            channel: "bank-transfer";
                            /** @description VietQR */
                            payload: string;
                            bank: string;
                            account: string;
                            holder: string;
                            /** @description What is written on the transfer */
                            content: string;
                            /** @description whole đồng */
                            amount: number;
                            /** @description ISO 8601 */
                            expiresAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/orders/{reference}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels an order that has not been paid */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reference: string;
                            /** @enum {string} */
                            kind: "household-health" | "voluntary";
                            /** @enum {string} */
                            state: "created" | "awaiting-payment" | "paid" | "recorded" | "expired" | "failed" | "cancelled" | "refunding" | "refunded";
                            channel: ("vnpay" | "bank-transfer") | null;
                            /** @description whole đồng */
                            amount: number;
                            /** @description ISO 8601 */
                            createdAt: string;
                            /** @description ISO 8601 */
                            expiresAt: string;
                            settledAt: string | null;
                            /** Format: uuid */
                            orderId: string;
                            agencyCode: string;
                            agencyName: string;
                            receiptContact: string | null;
                            items: {
                                /** @enum {string} */
                                fund: "health" | "social-insurance";
                                /** @enum {string} */
                                relation: "self" | "child" | "relative";
                                fullName: string;
                                maskedNumber: string;
                                /** @description First day of the cover, or of the first month, that is paid for */
                                fromDay: string;
                                /** @description YYYY-MM-DD */
                                toDay: string;
                                months: number;
                                /** @description whole đồng */
                                gross: number;
                                /** @description What the State adds */
                                support: number;
                                /** @description whole đồng */
                                amount: number;
                                firstFacilityCode: string | null;
                                fiveYearFrom: string | null;
                                income: number | null;
                                recordedAt: string | null;
                            }[];
                            /** @description The quote as it was confirmed: who will have what afterwards, its steps and notices */
                            quote: {
                                /** @enum {string} */
                                kind: "household-health" | "voluntary";
                                /** @description whole đồng */
                                gross: number;
                                /** @description what the State adds */
                                support: number;
                                /** @description the day whose prices and law it is computed by */
                                pricedOn: string;
                                /** @description last day on which these months count as paid in time */
                                payBy: string | null;
                                law: string | null;
                                steps: components["schemas"]["CalculationStep"][];
                                participants: {
                                    /** @enum {string} */
                                    relation: "self" | "child" | "relative";
                                    fullName: string;
                                    maskedNumber: string;
                                    before: {
                                        /** @description last day of the cover that counts */
                                        validTo: string | null;
                                        /** @description months of social insurance */
                                        monthsTotal: number | null;
                                    };
                                    after: {
                                        validFrom: string | null;
                                        validTo: string | null;
                                        /** @description when five continuous years are reached */
                                        fiveYearsOn: string | null;
                                        monthsTotal: number | null;
                                    };
                                    /** @description whole đồng */
                                    amount: number;
                                }[];
                                notices: ({
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "cover-follows";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        validTo: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "cover-gap";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        from: string;
                                        /** @description YYYY-MM-DD */
                                        to: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "cover-waits";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        from: string;
                                        days: number;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "cover-follows-other-card";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        validTo: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "five-years-kept";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        on: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "five-years-broken";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        was: string;
                                        /** @description YYYY-MM-DD */
                                        on: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "five-years-begin";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        on: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "household-order";
                                    data: {
                                        place: number;
                                        percent: number;
                                        before: number;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "no-household";
                                    data: Record<string, never>;
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "price-changes";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        on: string;
                                        /** @description whole đồng */
                                        monthly: number;
                                        /** @description whole đồng */
                                        then: number;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "pay-by";
                                    data: {
                                        /** @description YYYY-MM-DD */
                                        on: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "months-left-out";
                                    data: {
                                        /** @description YYYY-MM */
                                        from: string;
                                        /** @description YYYY-MM */
                                        to: string;
                                        months: number;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "months-run";
                                    data: {
                                        /** @description YYYY-MM */
                                        from: string;
                                        /** @description YYYY-MM */
                                        to: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "support-ends";
                                    data: {
                                        supported: number;
                                        months: number;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "order-open";
                                    data: {
                                        /** @description null: somebody else’s */
                                        reference: string | null;
                                        expiresAt: string;
                                    };
                                } | {
                                    /** @description place among the participants; null: the whole order */
                                    participant: number | null;
                                    /** @enum {string} */
                                    code: "order-open-gives-way";
                                    data: {
                                        expiresAt: string;
                                    };
                                })[];
                            };
                            payments: {
                                /** @enum {string} */
                                provider: "vnpay" | "bank-transfer";
                                /** @description whole đồng */
                                amount: number;
                                /** @description ISO 8601 */
                                paidAt: string;
                                /**
                                 * @description open: an officer decides
                                 * @enum {string}
                                 */
                                state: "recorded" | "open" | "refunding" | "refunded" | "kept";
                                exception: ("amount-differs" | "late" | "paid-twice" | "unknown-order" | "suspicious" | "not-recordable" | "amount-at-provider-differs" | "refund-failed") | null;
                            }[];
                            /** @description Ways in which it may be paid now; none when it may not */
                            channels: ("vnpay" | "bank-transfer")[];
                            mayCancel: boolean;
                            /** @description The provider holds the money: nobody is to pay again */
                            held: boolean;
                            /** @description Why the provider says it was not paid */
                            failure: {
                                code: string;
                                message: string;
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Benefits received, newest decision first */
        get: {
            parameters: {
                query?: {
                    /** @description Somebody one may act for: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            benefits: {
                                /** Format: uuid */
                                benefitId: string;
                                /** @enum {string} */
                                tab: "one-time" | "short-term" | "monthly" | "unemployment";
                                /** @enum {string} */
                                kind: "one-time-withdrawal" | "retirement-lump-sum" | "funeral" | "work-accident-lump-sum" | "sickness" | "maternity" | "convalescence" | "pension" | "incapacity" | "survivors" | "work-accident-allowance" | "social-pension" | "unemployment-benefit";
                                decisionNumber: string;
                                /** Format: date */
                                decisionOn: string;
                                /** Format: date */
                                fromDay: string;
                                toDay: string | null;
                                /** @description đồng: the sum paid, or the amount a month for monthly and unemployment benefits; 0 where it is reckoned once it begins */
                                amount: number;
                                employerName: string | null;
                                agencyName: string;
                                /** @enum {string} */
                                payMethod: "cash" | "account";
                                bankName: string | null;
                                /** @description the last four characters; the whole number is asked for apart */
                                accountEnding: string | null;
                                cashPoint: string | null;
                                /** @description What a decision has arranged for later months, the next one first */
                                coming: {
                                    /** @description YYYY-MM */
                                    fromMonth: string;
                                    /** @enum {string} */
                                    payMethod: "cash" | "account";
                                    bankName: string | null;
                                    accountEnding: string | null;
                                    cashPoint: string | null;
                                    agencyName: string;
                                }[];
                                /**
                                 * @description waiting: granted, to begin on `fromDay`; nothing is paid
                                 * @enum {string}
                                 */
                                state: "paying" | "paid" | "suspended" | "ended" | "waiting";
                                /** @description phiếu điều chỉnh, newest first */
                                adjustments: {
                                    /** Format: date */
                                    effectiveOn: string;
                                    oldAmount: number;
                                    newAmount: number;
                                    legalBasis: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefits/{benefitId}/account-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole account number, shown only when asked for */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    benefitId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accountNumber: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefit-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last and the next payment of each benefit in payment */
        get: {
            parameters: {
                query?: {
                    /** @description Somebody one may act for: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            payments: {
                                /** Format: uuid */
                                benefitId: string;
                                last: {
                                    month: string;
                                    /** @description đồng */
                                    amount: number;
                                    /** @enum {string} */
                                    payMethod: "cash" | "account";
                                    bankName: string | null;
                                    accountEnding: string | null;
                                    cashPoint: string | null;
                                    /** @description who receives in the person’s place */
                                    attorneyName: string | null;
                                    /** @enum {string} */
                                    state: "listed" | "paid" | "returned";
                                    settledOn: string | null;
                                } | null;
                                next: {
                                    month: string;
                                    /** @description đồng */
                                    amount: number;
                                    /** @enum {string} */
                                    payMethod: "cash" | "account";
                                    bankName: string | null;
                                    accountEnding: string | null;
                                    cashPoint: string | null;
                                    /** @description who receives in the person’s place */
                                    attorneyName: string | null;
                                    /** Format: date */
                                    fromDay: string;
                                    /** @description false: as things stand today */
                                    listed: boolean;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calculators, with the JSON Schema of what each needs to know */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calculators: {
                                /** @enum {string} */
                                name: "pension" | "retirement-date" | "pension-uplift" | "one-time" | "sickness" | "convalescence" | "maternity" | "unemployment" | "work-accident" | "survivors" | "voluntary-contribution" | "household-health-insurance" | "health-co-payment" | "salary-contribution";
                                readonly title: {
                                    vi: string;
                                    en: string;
                                };
                                readonly description: {
                                    vi: string;
                                    en: string;
                                };
                                /** @description JSON Schema of the facts */
                                schema: {
                                    [key: string]: unknown;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/pension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Old-age pension
         * @description Whether a pension is due, at what rate, how much a month, and the lump sum at retirement.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PensionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["PensionResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/retirement-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retirement age and date
         * @description The age of retirement and the month from which a pension can be drawn.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RetirementDateInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["RetirementDateResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/pension-uplift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rises of a running pension
         * @description What a pension has become after the adjustments since.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PensionUpliftInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["PensionUpliftResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/one-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One-time social-insurance payment
         * @description Whether the contributions can be drawn at once, and how much that is.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OneTimeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["OneTimeResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/sickness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sickness benefit
         * @description Days and money when ill, or when looking after a child that is ill.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SicknessInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["SicknessResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/convalescence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convalescence
         * @description Days and money of rest after an illness, a birth or an accident at work.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConvalescenceInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["ConvalescenceResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/maternity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maternity benefit
         * @description Leave and money for antenatal visits, a birth, an adoption, and for the father.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MaternityInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["MaternityResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/unemployment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unemployment benefit
         * @description Whether unemployment benefit is due, how much a month and for how many months.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UnemploymentInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["UnemploymentResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/work-accident": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accident at work or occupational disease
         * @description What is paid at once or monthly after an accident at work or for an occupational disease.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WorkAccidentInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["WorkAccidentResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/survivors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Survivors’ benefits
         * @description What a family receives after a death: for the funeral, every month, or at once.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SurvivorsInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["SurvivorsResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/voluntary-contribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Voluntary social-insurance contribution
         * @description What voluntary social insurance costs, by income and way of paying.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VoluntaryContributionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["VoluntaryContributionResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/household-health-insurance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Household health insurance
         * @description What health insurance costs for a household.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HouseholdHealthInsuranceInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["HouseholdHealthInsuranceResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/health-co-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a patient pays with health insurance
         * @description What the fund pays of a treatment, and what the patient pays.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HealthCoPaymentInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["HealthCoPaymentResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/salary-contribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Contributions on a salary
         * @description What worker and employer pay each month into social, health and unemployment insurance.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SalaryContributionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["SalaryContributionResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Any calculator, by its name */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: {
                                steps: components["schemas"]["CalculationStep"][];
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description There is no such calculator */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/choices/one-time-or-pension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A one-time payment now, or a pension later
         * @description A one-time payment now against the pension after 0 … N further years, at the law, the tables and the prices of the day of the decision.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OneTimeOrPensionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["OneTimeOrPensionResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/choices/voluntary-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choosing a level of voluntary social insurance
         * @description What each income costs a month after the State’s support, and its pension after 15, 20, 25 and 30 years, at the law and the prices of the day of payment.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VoluntaryLevelsInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["VoluntaryLevelsResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/my-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one’s own records give the calculators to start from */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            asOf: string;
                            person: {
                                /** @enum {string} */
                                sex: "F" | "M";
                                /** @description YYYY-MM-DD, or the year alone */
                                birth: string;
                            };
                            /** @description months of social insurance that count, oldest first */
                            history: {
                                /** @description YYYY-MM */
                                from: string;
                                /** @description YYYY-MM, the last month */
                                to: string;
                                /** @enum {string} */
                                scheme: "compulsory" | "voluntary";
                                /** @enum {string} */
                                regime: "employer" | "state";
                                /** @description đồng a month; absent where the State sets it */
                                salary?: number;
                                /** @description only where the State sets the salary */
                                coefficient?: number;
                            }[];
                            /** @description months of unemployment insurance, for that benefit */
                            unemployment: {
                                history: {
                                    /** @description YYYY-MM */
                                    from: string;
                                    /** @description YYYY-MM, the last month */
                                    to: string;
                                    /** @enum {string} */
                                    scheme: "compulsory" | "voluntary";
                                    /** @enum {string} */
                                    regime: "employer" | "state";
                                    /** @description đồng a month; absent where the State sets it */
                                    salary?: number;
                                    /** @description only where the State sets the salary */
                                    coefficient?: number;
                                }[];
                                /** @description of these months, drawn as unemployment benefit before */
                                monthsAlreadyUsed: number;
                            };
                            /** @description the pension that is paid now */
                            pension: {
                                amount: number;
                                /** @description YYYY-MM */
                                amountAsOf: string;
                                /** @description YYYY-MM */
                                pensionStart: string;
                            } | null;
                            /** @description what was left out, and what the records do not say */
                            notes: {
                                /** @enum {string} */
                                code: "owed" | "two-employers" | "drawn" | "paid-ahead" | "no-history" | "birth-year-only" | "allowances-unknown" | "support-unknown" | "work-unknown" | "region-unknown";
                                readonly text: {
                                    vi: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/{name}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A calculation as a PDF, in Vietnamese or English */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description There is no such calculator */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits of a year, newest first */
        get: {
            parameters: {
                query?: {
                    year?: number;
                    /** @description Somebody one may act for: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            year: number | null;
                            years: number[];
                            visits: {
                                /** Format: uuid */
                                visitId: string;
                                facilityName: string;
                                /** Format: date */
                                admittedOn: string;
                                dischargedOn: string | null;
                                category: ("outpatient" | "day-treatment" | "inpatient") | null;
                                /** @description null where the visit is sensitive (HIV, tuberculosis): facility and dates only */
                                diagnosis: string | null;
                                total: number | null;
                                copayment: number | null;
                                sensitive: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{visitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One visit with its lines, results and papers */
        get: {
            parameters: {
                query?: {
                    /** @description Somebody one may act for: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path: {
                    visitId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            visitId: string;
                            facilityCode: string;
                            facilityName: string;
                            department: string | null;
                            /** @enum {string} */
                            category: "outpatient" | "day-treatment" | "inpatient";
                            admittedAt: string;
                            dischargedAt: string | null;
                            paidOn: string | null;
                            visitCode: string | null;
                            reason: string | null;
                            admissionDiagnosis: string | null;
                            dischargeDiagnosis: string | null;
                            mainDiagnosis: {
                                code: string;
                                name: string;
                            };
                            diagnoses: {
                                code: string;
                                name: string;
                            }[];
                            treatment: string | null;
                            outcome: string | null;
                            dischargeKind: string | null;
                            advice: string | null;
                            sensitive: boolean;
                            total: number;
                            fundPays: number;
                            copayment: number;
                            outOfScope: number;
                            otherSources: number;
                            lines: {
                                /** @enum {string} */
                                kind: "drug" | "service" | "supply" | "bed" | "transport";
                                code: string;
                                name: string;
                                unit: string;
                                quantity: number;
                                unitPrice: number;
                                ratePercent: number;
                                dosage: string | null;
                                amount: number;
                                fundPays: number;
                                copayment: number;
                                outOfScope: number;
                                otherSources: number;
                            }[];
                            results: {
                                code: string;
                                name: string;
                                value: string | null;
                                unit: string | null;
                                conclusion: string | null;
                                measuredAt: string | null;
                            }[];
                            course: {
                                at: string;
                                note: string;
                            }[];
                            appointments: {
                                /** Format: date */
                                day: string;
                                note: string | null;
                            }[];
                            certificates: {
                                serialNumber: string;
                                /** @enum {string} */
                                kind: "discharge" | "summary" | "birth" | "antenatal-leave" | "sick-leave" | "referral";
                                /** Format: date */
                                issuedOn: string;
                                /** @enum {string} */
                                state: "valid" | "replaced" | "withdrawn";
                            }[];
                            notes: {
                                at: string;
                                /** @enum {string} */
                                kind: "corrected" | "not-this-person";
                                text: string;
                                applicationNumber: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papers issued at visits */
        get: {
            parameters: {
                query?: {
                    /** @description Somebody one may act for: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            certificates: {
                                serialNumber: string;
                                /** @enum {string} */
                                kind: "discharge" | "summary" | "birth" | "antenatal-leave" | "sick-leave" | "referral";
                                /** Format: date */
                                issuedOn: string;
                                /** @enum {string} */
                                state: "valid" | "replaced" | "withdrawn";
                                facilityName: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{serialNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One paper */
        get: {
            parameters: {
                query?: {
                    /** @description Somebody one may act for: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path: {
                    serialNumber: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            serialNumber: string;
                            /** @enum {string} */
                            kind: "discharge" | "summary" | "birth" | "antenatal-leave" | "sick-leave" | "referral";
                            /** Format: date */
                            issuedOn: string;
                            /** @enum {string} */
                            state: "valid" | "replaced" | "withdrawn";
                            facilityName: string;
                            /** Format: uuid */
                            visitId: string;
                            content: {
                                label: {
                                    vi: string;
                                    en: string;
                                };
                                value: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vaccinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vaccinations, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description Somebody one may act for: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vaccinations: {
                                /** Format: date */
                                day: string;
                                vaccine: string;
                                dose: number;
                                lot: string | null;
                                facilityName: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one is told of, and how */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            topics: {
                                app: boolean;
                                push: boolean;
                                email: boolean;
                                sms: boolean;
                                /** @enum {string} */
                                topic: "applications" | "visits" | "arrears" | "card" | "payments" | "benefits" | "reminders" | "answers" | "security";
                                /** @description true: cannot be switched off */
                                fixed: {
                                    app: boolean;
                                    push: boolean;
                                    email: boolean;
                                    sms: boolean;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        /** Choose for some or all topics; what is fixed stays on */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        topics: {
                            app: boolean;
                            push: boolean;
                            email: boolean;
                            sms: boolean;
                            /** @enum {string} */
                            topic: "applications" | "visits" | "arrears" | "card" | "payments" | "benefits" | "reminders" | "answers" | "security";
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own notifications, newest first */
        get: {
            parameters: {
                query?: {
                    before?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            notifications: {
                                /** Format: uuid */
                                id: string;
                                /** @description ISO 8601 */
                                at: string;
                                kind: string;
                                title: string;
                                body: string;
                                /** @description path in the citizen app */
                                link: string;
                                read: boolean;
                                /** @description by which channels it went besides, for as long as that is kept */
                                deliveries: {
                                    /** @enum {string} */
                                    channel: "email" | "push" | "sms";
                                    /** @enum {string} */
                                    state: "sent" | "waiting" | "failed";
                                    /** @description when it was sent, ISO 8601 */
                                    at: string | null;
                                }[];
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many are not read */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            unread: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark one as read; answers where it leads */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            link: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all as read */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/push-subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Push on this device */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description applicationServerKey; null where the operator offers no push */
                            publicKey: string | null;
                            /** @description this device */
                            subscribed: boolean;
                        };
                    };
                };
            };
        };
        /** Tell this device from now on */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uri */
                        endpoint: string;
                        keys: {
                            /** Format: base64url */
                            p256dh: string;
                            /** Format: base64url */
                            auth: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        /** Tell this device no more */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quiet-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When one is left alone */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            enabled: boolean;
                            from: string;
                            to: string;
                        };
                    };
                };
            };
        };
        /** Choose when to be left alone */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        enabled: boolean;
                        from: string;
                        to: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people-i-act-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Minors one looks after and people who share records; `reference` is the query parameter `for` of other routes */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            people: {
                                reference: string;
                                fullName: string;
                                /** @enum {string} */
                                right: "guardian" | "share" | "attorney";
                                /** @description null where the right is a share */
                                relationship: ("father" | "mother" | "guardian") | null;
                                reads: ("card" | "contributions" | "benefits" | "visits")[];
                                /** @description applications, too */
                                mayFile: boolean;
                                /** @description a minor who has taken the account over: the health card alone is left */
                                managesAccount: boolean;
                                /**
                                 * Format: date
                                 * @description last day of the right
                                 */
                                until: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people-i-act-for/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** «Chuyển hồ sơ»: one of them; 403 acting-ended where the right is over */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reference: string;
                            fullName: string;
                            /** @enum {string} */
                            right: "guardian" | "share" | "attorney";
                            /** @description null where the right is a share */
                            relationship: ("father" | "mother" | "guardian") | null;
                            reads: ("card" | "contributions" | "benefits" | "visits")[];
                            /** @description applications, too */
                            mayFile: boolean;
                            /** @description a minor who has taken the account over: the health card alone is left */
                            managesAccount: boolean;
                            /**
                             * Format: date
                             * @description last day of the right
                             */
                            until: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** «Ai đã xem thông tin của tôi», newest first; alike accesses of a day folded together */
        get: {
            parameters: {
                query?: {
                    before?: number;
                    /** @description Of a number merged into the person’s: its own log */
                    number?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: {
                                /** @description of the latest access folded into this entry */
                                seq: number;
                                /** @description accesses of one day folded together: alike, or automatic */
                                times: number;
                                /** Format: date-time */
                                at: string;
                                /**
                                 * Format: date-time
                                 * @description earlier than `at` where several are folded
                                 */
                                firstAt: string;
                                /** @enum {string} */
                                who: "you" | "public" | "relative" | "payer" | "officer" | "partner" | "system";
                                /** @description full name of the officer or relative, name of the partner; null: known by `who` alone */
                                name: string | null;
                                /** @description name of the agency */
                                institution: string | null;
                                /** @description by which a relative saw it */
                                right: ("guardian" | "share" | "attorney") | null;
                                /** @description null: a reason of an earlier version */
                                purpose: ("application-read" | "application-work" | "application-decision" | "application-opinion" | "queue-read" | "queue-search" | "desk-filing" | "registration" | "registration-check" | "registration-decision" | "profile-update" | "person-search" | "person-search-desk" | "person-search-case" | "person-search-complaint" | "person-search-account" | "look-up" | "look-up-tried" | "account-unlock" | "account-invite" | "account-sign-out" | "account-recovery" | "account-recovery-stopped" | "security-case" | "feedback-read" | "feedback-work" | "guardian" | "shared" | "attorney" | "payment" | "payment-list" | "contribution-payer" | "contribution-order" | "contribution-order-search" | "payment-decision" | "paid-for" | "health-book" | "vaccinations" | "own-log" | "own-export") | null;
                                subjects: (("application" | "card" | "contributions" | "contribution-order" | "benefits" | "visits" | "visit-history" | "visit" | "vaccinations" | "person" | "person-summary" | "account" | "registration" | "feedback" | "population-register" | "access-log" | "all-records") | null)[];
                                details: string[];
                            }[];
                            /** @description `before` of the next page */
                            older: number | null;
                            /** @description Numbers merged into the person’s: the log of each is read with `number` */
                            mergedNumbers: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access-log/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One access */
        get: {
            parameters: {
                query?: {
                    /** @description Of a number merged into the person’s: its own log */
                    number?: string;
                };
                header?: never;
                path: {
                    seq: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description of the latest access folded into this entry */
                            seq: number;
                            /** @description accesses of one day folded together: alike, or automatic */
                            times: number;
                            /** Format: date-time */
                            at: string;
                            /**
                             * Format: date-time
                             * @description earlier than `at` where several are folded
                             */
                            firstAt: string;
                            /** @enum {string} */
                            who: "you" | "public" | "relative" | "payer" | "officer" | "partner" | "system";
                            /** @description full name of the officer or relative, name of the partner; null: known by `who` alone */
                            name: string | null;
                            /** @description name of the agency */
                            institution: string | null;
                            /** @description by which a relative saw it */
                            right: ("guardian" | "share" | "attorney") | null;
                            /** @description null: a reason of an earlier version */
                            purpose: ("application-read" | "application-work" | "application-decision" | "application-opinion" | "queue-read" | "queue-search" | "desk-filing" | "registration" | "registration-check" | "registration-decision" | "profile-update" | "person-search" | "person-search-desk" | "person-search-case" | "person-search-complaint" | "person-search-account" | "look-up" | "look-up-tried" | "account-unlock" | "account-invite" | "account-sign-out" | "account-recovery" | "account-recovery-stopped" | "security-case" | "feedback-read" | "feedback-work" | "guardian" | "shared" | "attorney" | "payment" | "payment-list" | "contribution-payer" | "contribution-order" | "contribution-order-search" | "payment-decision" | "paid-for" | "health-book" | "vaccinations" | "own-log" | "own-export") | null;
                            subjects: (("application" | "card" | "contributions" | "contribution-order" | "benefits" | "visits" | "visit-history" | "visit" | "vaccinations" | "person" | "person-summary" | "account" | "registration" | "feedback" | "population-register" | "access-log" | "all-records") | null)[];
                            details: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access-log/{seq}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A question or complaint about one access; answers the number of the feedback */
        post: {
            parameters: {
                query?: {
                    /** @description Of a number merged into the person’s: its own log */
                    number?: string;
                };
                header?: never;
                path: {
                    seq: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        /** Format: uuid */
                        clientKey: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** «Người được chia sẻ»: what one shares, and what is shared with one */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            given: {
                                /** Format: uuid */
                                shareId: string;
                                /** @description as the giver wrote it; for the holder the name of the giver */
                                name: string;
                                readables: ("card" | "contributions" | "benefits" | "visits")[];
                                /** Format: date */
                                until: string;
                                /**
                                 * @description lapsed: nobody accepted in time; over: its last day has passed
                                 * @enum {string}
                                 */
                                standing: "invited" | "active" | "declined" | "ended" | "lapsed" | "over";
                                /** Format: date-time */
                                invitedAt: string;
                                /** Format: date-time */
                                answerBy: string;
                                endedAt: string | null;
                                /** @description last four characters of the number that was typed */
                                numberEnding: string;
                            }[];
                            received: {
                                /** Format: uuid */
                                shareId: string;
                                /** @description as the giver wrote it; for the holder the name of the giver */
                                name: string;
                                readables: ("card" | "contributions" | "benefits" | "visits")[];
                                /** Format: date */
                                until: string;
                                /**
                                 * @description lapsed: nobody accepted in time; over: its last day has passed
                                 * @enum {string}
                                 */
                                standing: "invited" | "active" | "declined" | "ended" | "lapsed" | "over";
                                /** Format: date-time */
                                invitedAt: string;
                                /** Format: date-time */
                                answerBy: string;
                                endedAt: string | null;
                            }[];
                            /** @description whether an invitation needs no further proof of identity now */
                            proved: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Invite somebody by number and name; the answer is the same whether or not they exist */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Of the form: sent twice, it is one invitation
                         */
                        shareId: string;
                        number: string;
                        name: string;
                        readables: ("card" | "contributions" | "benefits" | "visits")[];
                        until: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares/{shareId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The invited person: accept */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    shareId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares/{shareId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The invited person: decline */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    shareId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares/{shareId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Either side ends a share or takes an invitation back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    shareId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account-takeovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may take whose account over: one’s own, as a child, and those of the children one looks after */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            fromAge: number;
                            /** @description of a minor whom somebody looks after */
                            own: {
                                /**
                                 * Format: date
                                 * @description first day on which it may begin
                                 */
                                fromDay: string;
                                mayBegin: boolean;
                                takenOverAt: string | null;
                                /** @description codes for the account go to somebody who looks after the child */
                                sharedContacts: ("phone" | "email")[];
                                guardians: {
                                    reference: string;
                                    fullName: string;
                                    /** @enum {string} */
                                    relationship: "father" | "mother" | "guardian";
                                    /** @description can answer in the app */
                                    able: boolean;
                                }[];
                                /** @description What waits for an answer */
                                open: {
                                    /** Format: uuid */
                                    takeoverId: string;
                                    /** @description the other side */
                                    name: string;
                                    begunByMe: boolean;
                                    /** Format: date-time */
                                    begunAt: string;
                                    /** Format: date-time */
                                    answerBy: string;
                                } | null;
                            } | null;
                            wards: {
                                reference: string;
                                fullName: string;
                                /**
                                 * Format: date
                                 * @description first day on which it may begin
                                 */
                                fromDay: string;
                                mayBegin: boolean;
                                /** @description the child has a sign-in of their own, in which to answer */
                                signsIn: boolean;
                                takenOverAt: string | null;
                                openWithAnother: boolean;
                                /** @description What waits for an answer */
                                open: {
                                    /** Format: uuid */
                                    takeoverId: string;
                                    /** @description the other side */
                                    name: string;
                                    begunByMe: boolean;
                                    /** Format: date-time */
                                    begunAt: string;
                                    /** Format: date-time */
                                    answerBy: string;
                                } | null;
                            }[];
                            /** @description whether beginning and agreeing need no further proof of identity now */
                            proved: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        /** The child asks, or whoever looks after them offers; the other side is told */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description `reference` of the other side */
                        with: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account-takeovers/{takeoverId}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The other side agrees; from then on the account is the child’s */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    takeoverId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account-takeovers/{takeoverId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whoever began takes it back, or the other side declines */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    takeoverId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recipient-authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Authorisations one has given and taken on */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            given: {
                                /** Format: uuid */
                                authorisationId: string;
                                /** @description the other side */
                                name: string;
                                benefitKind: string;
                                acts: ("monthly" | "oneTime" | "unemployment" | "file")[];
                                /** Format: date */
                                fromDay: string;
                                /** Format: date */
                                toDay: string;
                                /** @enum {string} */
                                certifiedBy: "file" | "identity";
                                /**
                                 * @description waiting: accepted, its first day is to come; unanswered: nobody confirmed in time; over: its last day has passed
                                 * @enum {string}
                                 */
                                standing: "asked" | "waiting" | "active" | "declined" | "ended" | "unanswered" | "over";
                                /** Format: date-time */
                                answerBy: string;
                                /** @description whether one has said one’s own word */
                                confirmed: boolean;
                                endedAt: string | null;
                                endedBecause: string | null;
                                /** @description month of a list made before it ended */
                                stillListed: string | null;
                            }[];
                            taken: {
                                /** Format: uuid */
                                authorisationId: string;
                                /** @description the other side */
                                name: string;
                                benefitKind: string;
                                acts: ("monthly" | "oneTime" | "unemployment" | "file")[];
                                /** Format: date */
                                fromDay: string;
                                /** Format: date */
                                toDay: string;
                                /** @enum {string} */
                                certifiedBy: "file" | "identity";
                                /**
                                 * @description waiting: accepted, its first day is to come; unanswered: nobody confirmed in time; over: its last day has passed
                                 * @enum {string}
                                 */
                                standing: "asked" | "waiting" | "active" | "declined" | "ended" | "unanswered" | "over";
                                /** Format: date-time */
                                answerBy: string;
                                /** @description whether one has said one’s own word */
                                confirmed: boolean;
                                endedAt: string | null;
                                endedBecause: string | null;
                            }[];
                            /** @description whether confirming and revoking need no further proof of identity now */
                            proved: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recipient-authorisations/{authorisationId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The attorney accepts; or either side confirms with its identity */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    authorisationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recipient-authorisations/{authorisationId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The attorney declines */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    authorisationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recipient-authorisations/{authorisationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The principal revokes, or the attorney resigns; holds from the next payment */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    authorisationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is kept how long and why, and what one has agreed to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description how many visits are in an export only by choice */
                            protectedVisits: number;
                            /** @description whether an export needs no further proof of identity now */
                            proved: boolean;
                            retention: {
                                /** @enum {string} */
                                key: "insurance-records" | "unpaid-orders" | "health-records" | "applications" | "drafts" | "account" | "account-history" | "registration-images" | "messages-sent" | "notifications" | "sessions" | "codes" | "links" | "access-log";
                                /** @description null: no end is set */
                                days: number | null;
                                basis: {
                                    /** @enum {string} */
                                    kind: "law";
                                    /** @enum {string} */
                                    law: "social-insurance";
                                } | {
                                    /** @enum {string} */
                                    kind: "setting";
                                    name: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "product";
                                };
                            }[];
                            consents: {
                                /** @enum {string} */
                                what: "share";
                                about: string;
                                name: string | null;
                                given: boolean;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-data/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything the fund holds about one: as JSON that describes itself, or the main of it as PDF */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        format: "json" | "pdf";
                        protectedVisits: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public services that one may ask for, in the order of the app */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            procedures: {
                                key: string;
                                appCode: string | null;
                                readonly name: {
                                    vi: string;
                                    en: string;
                                };
                                /** @description In a line */
                                readonly whoFor: {
                                    vi: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                subject: "none" | "visit" | "application";
                                workingDays: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service: whether it is for this person, its questions and its guide */
        get: {
            parameters: {
                query?: {
                    /** @description What the application is about: the id of a visit, or the number of another application, where the service is about one */
                    subject?: string;
                    /** @description A minor one looks after: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            key: string;
                            appCode: string | null;
                            readonly name: {
                                vi: string;
                                en: string;
                            };
                            /** @description In a line */
                            readonly whoFor: {
                                vi: string;
                                en: string;
                            };
                            /** @enum {string} */
                            subject: "none" | "visit" | "application";
                            workingDays: number;
                            eligibility: {
                                ok: boolean;
                                reasons: {
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly next: {
                                        vi: string;
                                        en: string;
                                    };
                                    nextProcedure: string | null;
                                    /** @description Number of the application already open (R12) */
                                    openNumber: string | null;
                                }[];
                            };
                            form: {
                                procedure: string;
                                readonly pages: {
                                    key: string;
                                    readonly title: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly intro?: {
                                        vi: string;
                                        en: string;
                                    };
                                    when?: {
                                        question: string;
                                        readonly is: (string | boolean)[];
                                    };
                                    readonly questions: {
                                        /** @enum {string} */
                                        kind: "locked" | "text" | "phone" | "email" | "date" | "month" | "choice" | "multiChoice" | "recordChoice" | "tick" | "fileList" | "accountNumber" | "insuranceNumber" | "citizenNumber" | "payPoint" | "agency" | "province" | "ward" | "bank" | "facility";
                                        key: string;
                                        readonly label: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly hint?: {
                                            vi: string;
                                            en: string;
                                        };
                                        when?: {
                                            question: string;
                                            readonly is: (string | boolean)[];
                                        };
                                        required?: boolean | {
                                            question: string;
                                            readonly is: (string | boolean)[];
                                        };
                                        optionalAtDesk?: boolean;
                                        autocomplete?: string;
                                        /** @enum {string} */
                                        format?: "text" | "date" | "option";
                                        readonly options?: {
                                            value: string;
                                            readonly label: {
                                                vi: string;
                                                en: string;
                                            };
                                            readonly hint?: {
                                                vi: string;
                                                en: string;
                                            };
                                        }[];
                                        minLength?: number;
                                        maxLength?: number;
                                        multiline?: boolean;
                                        maxFiles?: number;
                                        readonly mediaTypes?: string[];
                                        maxBytes?: number;
                                        provinceQuestion?: string;
                                        nearWard?: string;
                                        fromCard?: {
                                            nameQuestion: string;
                                        };
                                    }[];
                                }[];
                            };
                            /** @description HTML */
                            readonly guide: {
                                vi: string;
                                en: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s drafts, newest first */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            drafts: {
                                procedure: string;
                                appCode: string | null;
                                readonly name: {
                                    vi: string;
                                    en: string;
                                };
                                subject: string;
                                /** @description ISO 8601 */
                                updatedAt: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{procedure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft, or a new one filled from the account */
        get: {
            parameters: {
                query?: {
                    /** @description What the application is about: the id of a visit, or the number of another application, where the service is about one */
                    subject?: string;
                    /** @description A minor one looks after: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path: {
                    procedure: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            procedure: string;
                            subject: string;
                            /** @description 0: never saved */
                            version: number;
                            updatedAt: string | null;
                            expiresAt: string | null;
                            eligibility: {
                                ok: boolean;
                                reasons: {
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly next: {
                                        vi: string;
                                        en: string;
                                    };
                                    nextProcedure: string | null;
                                    /** @description Number of the application already open (R12) */
                                    openNumber: string | null;
                                }[];
                            };
                            readonly answers: {
                                [key: string]: string | boolean | string[];
                            };
                            /** @description Options of the questions of kind recordChoice, from the person’s records */
                            readonly choices: {
                                [key: string]: {
                                    value: string;
                                    readonly label: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly hint?: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                            };
                            /** @description Where the person lives, and the facility of their card, as far as the service knows: lists of places begin there */
                            home: {
                                ward?: string;
                                province?: string;
                                beside?: string;
                            };
                            /** @description The answers that would be sent, for checking */
                            inWords: {
                                key: string;
                                readonly title: {
                                    vi: string;
                                    en: string;
                                };
                                answers: {
                                    key: string;
                                    readonly label: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                            }[];
                            files: {
                                /** Format: uuid */
                                fileId: string;
                                question: string | null;
                                name: string;
                                mediaType: string;
                                byteLength: number;
                            }[];
                            /** @description What still keeps the draft from being sent */
                            errors: {
                                page: string;
                                field: string;
                                code: string;
                                readonly text: {
                                    vi: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        /** Saves one page; 409 draft-changed where it was saved elsewhere in the meantime */
        put: {
            parameters: {
                query?: {
                    /** @description What the application is about: the id of a visit, or the number of another application, where the service is about one */
                    subject?: string;
                    /** @description A minor one looks after: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path: {
                    procedure: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        page: string;
                        version: number;
                        answers: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            draft: {
                                procedure: string;
                                subject: string;
                                /** @description 0: never saved */
                                version: number;
                                updatedAt: string | null;
                                expiresAt: string | null;
                                eligibility: {
                                    ok: boolean;
                                    reasons: {
                                        code: string;
                                        readonly text: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly next: {
                                            vi: string;
                                            en: string;
                                        };
                                        nextProcedure: string | null;
                                        /** @description Number of the application already open (R12) */
                                        openNumber: string | null;
                                    }[];
                                };
                                readonly answers: {
                                    [key: string]: string | boolean | string[];
                                };
                                /** @description Options of the questions of kind recordChoice, from the person’s records */
                                readonly choices: {
                                    [key: string]: {
                                        value: string;
                                        readonly label: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly hint?: {
                                            vi: string;
                                            en: string;
                                        };
                                    }[];
                                };
                                /** @description Where the person lives, and the facility of their card, as far as the service knows: lists of places begin there */
                                home: {
                                    ward?: string;
                                    province?: string;
                                    beside?: string;
                                };
                                /** @description The answers that would be sent, for checking */
                                inWords: {
                                    key: string;
                                    readonly title: {
                                        vi: string;
                                        en: string;
                                    };
                                    answers: {
                                        key: string;
                                        readonly label: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly text: {
                                            vi: string;
                                            en: string;
                                        };
                                    }[];
                                }[];
                                files: {
                                    /** Format: uuid */
                                    fileId: string;
                                    question: string | null;
                                    name: string;
                                    mediaType: string;
                                    byteLength: number;
                                }[];
                                /** @description What still keeps the draft from being sent */
                                errors: {
                                    page: string;
                                    field: string;
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                            };
                            /** @description Of the page that was saved */
                            errors: {
                                page: string;
                                field: string;
                                code: string;
                                readonly text: {
                                    vi: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            title: string;
                            status: number;
                            draft?: {
                                procedure: string;
                                subject: string;
                                /** @description 0: never saved */
                                version: number;
                                updatedAt: string | null;
                                expiresAt: string | null;
                                eligibility: {
                                    ok: boolean;
                                    reasons: {
                                        code: string;
                                        readonly text: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly next: {
                                            vi: string;
                                            en: string;
                                        };
                                        nextProcedure: string | null;
                                        /** @description Number of the application already open (R12) */
                                        openNumber: string | null;
                                    }[];
                                };
                                readonly answers: {
                                    [key: string]: string | boolean | string[];
                                };
                                /** @description Options of the questions of kind recordChoice, from the person’s records */
                                readonly choices: {
                                    [key: string]: {
                                        value: string;
                                        readonly label: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly hint?: {
                                            vi: string;
                                            en: string;
                                        };
                                    }[];
                                };
                                /** @description Where the person lives, and the facility of their card, as far as the service knows: lists of places begin there */
                                home: {
                                    ward?: string;
                                    province?: string;
                                    beside?: string;
                                };
                                /** @description The answers that would be sent, for checking */
                                inWords: {
                                    key: string;
                                    readonly title: {
                                        vi: string;
                                        en: string;
                                    };
                                    answers: {
                                        key: string;
                                        readonly label: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly text: {
                                            vi: string;
                                            en: string;
                                        };
                                    }[];
                                }[];
                                files: {
                                    /** Format: uuid */
                                    fileId: string;
                                    question: string | null;
                                    name: string;
                                    mediaType: string;
                                    byteLength: number;
                                }[];
                                /** @description What still keeps the draft from being sent */
                                errors: {
                                    page: string;
                                    field: string;
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                            };
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        /** Throws the draft away with its files */
        delete: {
            parameters: {
                query?: {
                    /** @description What the application is about: the id of a visit, or the number of another application, where the service is about one */
                    subject?: string;
                    /** @description A minor one looks after: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path: {
                    procedure: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{procedure}/files/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends up one file (multipart/form-data, field `file`) */
        post: {
            parameters: {
                query?: {
                    /** @description What the application is about: the id of a visit, or the number of another application, where the service is about one */
                    subject?: string;
                    /** @description A minor one looks after: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path: {
                    procedure: string;
                    question: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            fileId: string;
                            question: string | null;
                            name: string;
                            mediaType: string;
                            byteLength: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{procedure}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the code that confirms these answers; a change of the draft needs a new one */
        post: {
            parameters: {
                query?: {
                    /** @description What the application is about: the id of a visit, or the number of another application, where the service is about one */
                    subject?: string;
                    /** @description A minor one looks after: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path: {
                    procedure: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        channel?: "sms" | "email";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            codeId: string;
                            /** @enum {string} */
                            channel: "sms" | "email";
                            recipient: string;
                            /**
                             * Format: uuid
                             * @description for GET /api/code-deliveries/{messageId}
                             */
                            messageId: string;
                            expiresAt: string;
                            resendAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s applications, first those that wait for an answer */
        get: {
            parameters: {
                query?: {
                    for?: string;
                    show?: "all" | "open" | "closed";
                    procedure?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            applications: {
                                number: string;
                                procedure: string;
                                appCode: string | null;
                                readonly name: {
                                    vi: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                                /** @description ISO 8601 */
                                submittedAt: string;
                                /** @description ISO 8601 */
                                updatedAt: string;
                                /** @description Filed by an officer at the one-stop desk */
                                atDesk: boolean;
                                dueOn: string | null;
                                /** @description What is needed from the person */
                                needed: {
                                    /** @enum {string} */
                                    kind: "answer";
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    by: string;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Sends a draft */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        procedure: string;
                        /** @default  */
                        subject?: string;
                        for?: string;
                        /**
                         * Format: uuid
                         * @description Chosen by the client; a repeat with the same key gets the first receipt
                         */
                        clientKey: string;
                        /** Format: uuid */
                        codeId: string;
                        code: string;
                        /**
                         * @description Tôi cam kết thông tin kê khai là đúng
                         * @enum {boolean}
                         */
                        commitment: true;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            /** @description ISO 8601 */
                            submittedAt: string;
                            /** @description YYYY-MM-DD: promised, or before reception expected; null where nothing is awaited */
                            dueOn: string | null;
                            /** @enum {string} */
                            state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application with its time line */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            procedure: string;
                            appCode: string | null;
                            readonly name: {
                                vi: string;
                                en: string;
                            };
                            subject: string;
                            agencyName: string;
                            /** @enum {string} */
                            state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                            /** @description ISO 8601 */
                            submittedAt: string;
                            /** @description Promised; before reception the day expected */
                            dueOn: string | null;
                            next: {
                                /** @enum {string} */
                                kind: "reception" | "decision" | "your-answer" | "delivery" | "nothing";
                                by: string | null;
                                /** @description We are late */
                                overdue: boolean;
                            };
                            /** @description What the officer asks for */
                            request: {
                                reasons: {
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly next: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                                text: string;
                                /**
                                 * Format: date
                                 * @description YYYY-MM-DD
                                 */
                                answerBy: string;
                            } | null;
                            /** @description Sent up for an answer not yet given */
                            waitingFiles: {
                                /** Format: uuid */
                                fileId: string;
                                question: string | null;
                                name: string;
                                mediaType: string;
                                byteLength: number;
                            }[];
                            timeline: {
                                /** @description ISO 8601 */
                                at: string;
                                /** @enum {string} */
                                type: "submitted" | "received" | "taken" | "assigned" | "proposed" | "sent-back" | "info-requested" | "info-added" | "message" | "verification-needed" | "transferred" | "decided" | "refused" | "withdrawn" | "delivered" | "lapse-proposed" | "lapsed" | "note";
                                /** @enum {string} */
                                by: "citizen" | "officer" | "machine";
                                /** @description Name of the officer, in the console only */
                                byName: string | null;
                                text: string | null;
                                /** @description The office it was transferred to, or the officer asked for an opinion */
                                place: string | null;
                                reasons: {
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly next: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                                proposal: ("accept" | "refuse") | null;
                                dueOn: string | null;
                                answerBy: string | null;
                                /** @description Filed, added or taken back at the one-stop desk: who stood there, and what they showed */
                                atDesk: {
                                    /** @enum {string} */
                                    by: "person" | "guardian" | "attorney";
                                    name: string | null;
                                    /** @enum {string} */
                                    paper: "citizen-card" | "identity-certificate" | "passport";
                                } | null;
                                /** @description Sent by nobody: the decided application that a complaint opened again with this one */
                                reopens: string | null;
                                /** @description Ids of files that came with it */
                                files: string[];
                            }[];
                            answers: {
                                key: string;
                                readonly title: {
                                    vi: string;
                                    en: string;
                                };
                                answers: {
                                    key: string;
                                    readonly label: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                            }[];
                            files: {
                                /** Format: uuid */
                                fileId: string;
                                question: string | null;
                                name: string;
                                mediaType: string;
                                byteLength: number;
                            }[];
                            /** @description There is an official form, filled in */
                            hasForm: boolean;
                            /** @description The history has to be verified elsewhere; there is a written notice */
                            verification: {
                                text: string;
                                /**
                                 * Format: date
                                 * @description YYYY-MM-DD
                                 */
                                dueOn: string;
                            } | null;
                            letter: {
                                number: string;
                                /**
                                 * Format: date
                                 * @description YYYY-MM-DD
                                 */
                                issuedOn: string;
                                verificationCode: string;
                            } | null;
                            /** @description What the decision changed in the records */
                            changes: ("reissue-card" | "annotate-visit" | "replace-identity-number" | "link-child" | "move-benefit" | "change-benefit-payment" | "change-first-facility" | "change-contact-address" | "reissue-book" | "correct-person" | "merge-numbers" | "authorise-recipient" | "reopen-application")[];
                            /** @description Of a complaint that was upheld: the application opened again */
                            reopenedAs: string | null;
                            /** @description Service by which one complains about the decision, its subject being this application; whether it is in time is told there */
                            complaint: string | null;
                            may: ("info-added" | "withdrawn" | "message")[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes to the officer */
        post: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Of the form, chosen by the client; the same act sent again with it is the first one
                         */
                        clientKey: string;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends up one file for the answer to a request (multipart/form-data, field `file`) */
        post: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            fileId: string;
                            question: string | null;
                            name: string;
                            mediaType: string;
                            byteLength: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a request with the files sent up and words; the clock goes on */
        post: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Of the form, chosen by the client; the same act sent again with it is the first one
                         */
                        clientKey: string;
                        text?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the application back */
        post: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision letter (PDF) */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/verification-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The written notice that the history has to be verified elsewhere (PDF) */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The official form of the service, filled in with what was sent (PDF) */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả (PDF) */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of one’s own, to be saved */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Takes back a file that was not sent yet */
        delete: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check a letter, an insurance book or a statement by its verification code */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            kind: "decision-letter";
                            /** @enum {boolean} */
                            valid: true;
                            number: string;
                            /** @description YYYY-MM-DD */
                            issuedOn: string;
                            agencyName: string;
                            /** @description Masked: family name and initials */
                            name: string;
                            /** @description Of the PDF: the certificate that signs it; null for letters from before */
                            signature: {
                                name: string;
                                issuer: string;
                                serialNumber: string;
                                validFrom: string;
                                validTo: string;
                            } | null;
                            /** @enum {string} */
                            outcome: "accepted" | "refused" | "none";
                            /** @description What the letter is about, in Vietnamese */
                            about: string;
                        } | {
                            /** @enum {string} */
                            kind: "insurance-book";
                            /** @enum {boolean} */
                            valid: true;
                            number: string;
                            /** @description YYYY-MM-DD */
                            issuedOn: string;
                            agencyName: string;
                            /** @description Masked: family name and initials */
                            name: string;
                            /** @description Of the PDF: the certificate that signs it; null for letters from before */
                            signature: {
                                name: string;
                                issuer: string;
                                serialNumber: string;
                                validFrom: string;
                                validTo: string;
                            } | null;
                            /** @description as issued */
                            totals: {
                                /** @enum {string} */
                                fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                                /** @description months paid; a month counts once */
                                months: number;
                                /** @description months that an employer owes and nobody else paid */
                                unpaidMonths: number;
                            }[];
                            /** @description what the records say now */
                            today: {
                                /** @enum {string} */
                                state: "same";
                            } | {
                                /** @enum {string} */
                                state: "changed";
                                parts: ("holder" | "periods" | "benefits" | "cover")[];
                                totals: {
                                    /** @enum {string} */
                                    fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                                    /** @description months paid; a month counts once */
                                    months: number;
                                    /** @description months that an employer owes and nobody else paid */
                                    unpaidMonths: number;
                                }[];
                            };
                        } | {
                            /** @enum {string} */
                            kind: "contribution-statement";
                            /** @enum {boolean} */
                            valid: true;
                            number: string;
                            /** @description YYYY-MM-DD */
                            issuedOn: string;
                            agencyName: string;
                            /** @description Masked: family name and initials */
                            name: string;
                            /** @description Of the PDF: the certificate that signs it; null for letters from before */
                            signature: {
                                name: string;
                                issuer: string;
                                serialNumber: string;
                                validFrom: string;
                                validTo: string;
                            } | null;
                            /** @description as issued */
                            totals: {
                                /** @enum {string} */
                                fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                                /** @description months paid; a month counts once */
                                months: number;
                                /** @description months that an employer owes and nobody else paid */
                                unpaidMonths: number;
                            }[];
                            /** @description what the records say now */
                            today: {
                                /** @enum {string} */
                                state: "same";
                            } | {
                                /** @enum {string} */
                                state: "changed";
                                parts: ("holder" | "periods" | "benefits" | "cover")[];
                                totals: {
                                    /** @enum {string} */
                                    fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                                    /** @description months paid; a month counts once */
                                    months: number;
                                    /** @description months that an employer owes and nobody else paid */
                                    unpaidMonths: number;
                                }[];
                            };
                            year: number;
                        } | {
                            /** @enum {string} */
                            kind: "payment-receipt";
                            /** @enum {boolean} */
                            valid: true;
                            number: string;
                            /** @description YYYY-MM-DD */
                            issuedOn: string;
                            agencyName: string;
                            /** @description Masked: family name and initials */
                            name: string;
                            /** @description Of the PDF: the certificate that signs it; null for letters from before */
                            signature: {
                                name: string;
                                issuer: string;
                                serialNumber: string;
                                validFrom: string;
                                validTo: string;
                            } | null;
                            /** @enum {string} */
                            paidFor: "household-health" | "voluntary";
                            /** @description whole đồng, as on the receipt */
                            amount: number;
                            paidAt: string;
                            transaction: string;
                            /** @description what has become of the money since */
                            today: {
                                /** @enum {string} */
                                state: "recorded" | "refunding" | "refunded";
                                /** @description whole đồng */
                                refunded: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/orders/{reference}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** «Biên lai thu tiền» of an order that was recorded (PDF) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/vnpay/ipn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description VNPAY’s notification (IPN): its signature is the proof of who calls */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            RspCode: string;
                            Message: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/vnpay/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What VNPAY gave the browser that comes back, read and its signature checked; settles nothing */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reference: string;
                            /**
                             * @description What the browser was told: shown, and believed by nobody. The order itself says whether it was paid.
                             * @enum {string}
                             */
                            outcome: "paid" | "suspicious" | "failed" | "unclear";
                            words: {
                                vi: string;
                                en: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insurance-book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** «Sổ BHXH»: insured time by year, with what was drawn of it */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            kind: "insurance-book";
                            issuer: {
                                agencyName: string;
                                place: string;
                            };
                            holder: {
                                fullName: string;
                                /** @description YYYY-MM-DD, or the year alone */
                                birthDate: string;
                                /** @enum {string} */
                                sex: "male" | "female";
                                socialInsuranceNumber: string | null;
                            };
                            totals: {
                                /** @enum {string} */
                                fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                                /** @description months paid; a month counts once */
                                months: number;
                                /** @description months that an employer owes and nobody else paid */
                                unpaidMonths: number;
                                /** @description months paid that no one-time or unemployment benefit was drawn for */
                                keptMonths: number | null;
                            }[];
                            /** @description oldest first; a run over a new year stands in both years */
                            years: {
                                year: number;
                                totals: {
                                    /** @enum {string} */
                                    fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                                    /** @description months paid; a month counts once */
                                    months: number;
                                    /** @description months that an employer owes and nobody else paid */
                                    unpaidMonths: number;
                                }[];
                                runs: {
                                    /** @description YYYY-MM */
                                    fromMonth: string;
                                    /** @description YYYY-MM, the last month */
                                    toMonth: string;
                                    /** @enum {string} */
                                    scheme: "compulsory" | "voluntary" | "household" | "state";
                                    employerName: string;
                                    jobTitle: string | null;
                                    workplace: string | null;
                                    /** @description đồng a month */
                                    insurableEarnings: number;
                                    salaryCoefficient: number | null;
                                    /** @description false: the employer owes these months */
                                    paid: boolean;
                                    funds: ("social-insurance" | "unemployment" | "employment-injury" | "health")[];
                                }[];
                            }[];
                            benefits: {
                                /** @enum {string} */
                                kind: "one-time-withdrawal" | "retirement-lump-sum" | "funeral" | "work-accident-lump-sum" | "unemployment-benefit";
                                decisionNumber: string;
                                /** Format: date */
                                decisionOn: string;
                                /** Format: date */
                                fromDay: string;
                                toDay: string | null;
                                /** @description đồng: the sum paid, or the amount a month for unemployment benefit */
                                amount: number;
                            }[];
                            /** @description of a book that was reissued; the first cover has none */
                            cover?: {
                                issueNumber: number;
                                /** Format: date */
                                issuedOn: string;
                            };
                            fetchedAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contribution-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Years that have a C14-TS, newest first */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description newest first */
                            years: {
                                year: number;
                                totals: {
                                    /** @enum {string} */
                                    fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                                    /** @description months paid; a month counts once */
                                    months: number;
                                    /** @description months that an employer owes and nobody else paid */
                                    unpaidMonths: number;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contribution-statements/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** C14-TS: what was paid in a year */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    year: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            kind: "contribution-statement";
                            year: number;
                            issuer: {
                                agencyName: string;
                                place: string;
                            };
                            holder: {
                                fullName: string;
                                /** @description YYYY-MM-DD, or the year alone */
                                birthDate: string;
                                /** @enum {string} */
                                sex: "male" | "female";
                                socialInsuranceNumber: string | null;
                            };
                            totals: {
                                /** @enum {string} */
                                fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                                /** @description months paid; a month counts once */
                                months: number;
                                /** @description months that an employer owes and nobody else paid */
                                unpaidMonths: number;
                                /** @description đồng: insurable earnings of all months paid, of all employers */
                                earningsPaid: number;
                                /** @description đồng: insurable earnings of the months owed */
                                earningsUnpaid: number;
                            }[];
                            /** @description oldest first */
                            runs: {
                                /** @description YYYY-MM */
                                fromMonth: string;
                                /** @description YYYY-MM, the last month */
                                toMonth: string;
                                /** @enum {string} */
                                scheme: "compulsory" | "voluntary" | "household" | "state";
                                employerName: string;
                                jobTitle: string | null;
                                workplace: string | null;
                                /** @description đồng a month */
                                insurableEarnings: number;
                                salaryCoefficient: number | null;
                                /** @description false: the employer owes these months */
                                paid: boolean;
                                funds: ("social-insurance" | "unemployment" | "employment-injury" | "health")[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insurance-book/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issues the book as a document */
        post: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            documentId: string;
                            number: string;
                            issuedAt: string;
                            verificationCode: string;
                            verificationUrl: string;
                            /** @description Path of the PDF */
                            pdf: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contribution-statements/{year}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issues the statement of a year as a document */
        post: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    year: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            documentId: string;
                            number: string;
                            issuedAt: string;
                            verificationCode: string;
                            verificationUrl: string;
                            /** @description Path of the PDF */
                            pdf: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issued-documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An issued document (PDF) */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Banks of today, by their short names */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            banks: {
                                code: string;
                                name: string;
                                shortName: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-care-facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health facilities that people may register with for first care, by words of their name; without words a few that are near */
        get: {
            parameters: {
                query?: {
                    /** @description Words of the name, the province or the code; marks make no difference */
                    name?: string;
                    /** @description Instead of a name: this one */
                    code?: string;
                    /** @description Those of this ward come first, then those of its province */
                    ward?: string;
                    /** @description Where no ward is known: those of this province come first */
                    province?: string;
                    /** @description Where neither is known: those of the province of this facility come first */
                    beside?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            facilities: {
                                code: string;
                                name: string;
                                place: string;
                                near: boolean;
                            }[];
                            /** @description There are more than are shown: say more of the name */
                            more: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Provinces and cities of today, and those of before 1 July 2025 that people still name */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            provinces: {
                                code: string;
                                name: string;
                            }[];
                            formerProvinces: {
                                code: string;
                                name: string;
                                nowIn: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provinces/{code}/wards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wards and communes of a province */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            wards: {
                                code: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Social security offices that people go to, by province */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agencies: {
                                code: string;
                                name: string;
                                provinceCode: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Guides and common questions, and how to reach a person */
        get: {
            parameters: {
                query?: {
                    /** @description Left out: the reader’s own */
                    language?: "vi" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            articles: {
                                /** @enum {string} */
                                kind: "guides" | "questions";
                                slug: string;
                                title: string;
                                summary: string;
                                /** @enum {string} */
                                topic: "account" | "card" | "records" | "services" | "safety";
                            }[];
                            contact: {
                                hotline: string;
                                hours: {
                                    vi: string;
                                    en: string;
                                };
                                email: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Guides and questions that hold some words; marks and capitals make no difference */
        get: {
            parameters: {
                query: {
                    q: string;
                    /** @description Left out: the reader’s own */
                    language?: "vi" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            found: {
                                /** @enum {string} */
                                kind: "guides" | "questions" | "life-events";
                                slug: string;
                                title: string;
                                summary: string;
                                /** @enum {string} */
                                topic?: "account" | "card" | "records" | "services" | "safety";
                                titleParts: {
                                    text: string;
                                    hit: boolean;
                                }[];
                                excerpt: {
                                    text: string;
                                    hit: boolean;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/{kind}/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One guide or question */
        get: {
            parameters: {
                query?: {
                    /** @description Left out: the reader’s own */
                    language?: "vi" | "en";
                };
                header?: never;
                path: {
                    kind: string;
                    slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            kind: "guides" | "questions";
                            slug: string;
                            title: string;
                            summary: string;
                            /** @enum {string} */
                            topic: "account" | "card" | "records" | "services" | "safety";
                            /** Format: date */
                            updated: string;
                            /** @description Made here from Markdown; holds no foreign HTML */
                            html: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/life-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The guides by event of life */
        get: {
            parameters: {
                query?: {
                    /** @description Left out: the reader’s own */
                    language?: "vi" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            guides: {
                                /** @enum {string} */
                                event: "sickness" | "maternity" | "losing-a-job" | "retiring" | "one-time-payment" | "work-accident" | "death-in-the-family" | "joining-voluntarily" | "household-health-insurance";
                                title: string;
                                summary: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/life-events/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One guide: who, how much, papers, where, how long, legal basis */
        get: {
            parameters: {
                query?: {
                    /** @description Left out: the reader’s own */
                    language?: "vi" | "en";
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            event: "sickness" | "maternity" | "losing-a-job" | "retiring" | "one-time-payment" | "work-accident" | "death-in-the-family" | "joining-voluntarily" | "household-health-insurance";
                            title: string;
                            summary: string;
                            /** Format: date */
                            updated: string;
                            /** @description At /calculators/{name} */
                            calculators: {
                                /** @enum {string} */
                                name: "pension" | "retirement-date" | "pension-uplift" | "one-time" | "sickness" | "convalescence" | "maternity" | "unemployment" | "work-accident" | "survivors" | "voluntary-contribution" | "household-health-insurance" | "health-co-payment" | "salary-contribution";
                                readonly title: {
                                    vi: string;
                                    en: string;
                                };
                            }[];
                            /** @description Made here from Markdown; holds no foreign HTML */
                            answer: string;
                            sections: {
                                /** @enum {string} */
                                key: "who" | "how-much" | "papers" | "where" | "how-long" | "often-mistaken" | "legal-basis";
                                title: string;
                                /** @description Made here from Markdown; holds no foreign HTML */
                                html: string;
                                /** @description false: told as it is usually done, not compared with the legal text */
                                verified: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one has written, newest first */
        get: {
            parameters: {
                query?: {
                    before?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            feedback: {
                                number: string;
                                /** @enum {string} */
                                category: "service" | "conduct" | "records" | "access" | "fraud" | "app" | "idea" | "other";
                                text: string;
                                /** @enum {string} */
                                state: "new" | "taken" | "answered" | "closed";
                                /** @description ISO 8601 */
                                filedAt: string;
                            }[];
                            /** @description Give it as `before` for the page after this one; null on the last */
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Writes to the agency, signed in or not */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        category: "service" | "conduct" | "records" | "fraud" | "app" | "idea" | "other";
                        text: string;
                        /**
                         * Format: email
                         * @description A stranger’s, for the answer; of no account where somebody is signed in
                         */
                        replyEmail?: string;
                        /**
                         * Format: uuid
                         * @description Of the form: sent twice, it is one feedback
                         */
                        clientKey: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            /** @enum {string} */
                            answerBy: "app" | "email" | "nothing";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One feedback of one’s own, with its answer */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            /** @enum {string} */
                            category: "service" | "conduct" | "records" | "access" | "fraud" | "app" | "idea" | "other";
                            text: string;
                            /** @enum {string} */
                            state: "new" | "taken" | "answered" | "closed";
                            /** @description ISO 8601 */
                            filedAt: string;
                            answer: string | null;
                            answeredAt: string | null;
                            agencyName: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published news, newest first */
        get: {
            parameters: {
                query?: {
                    category?: "policy" | "guide" | "system" | "warning";
                    /** @description Slug of the last one seen */
                    before?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            news: {
                                slug: string;
                                /** @enum {string} */
                                category: "policy" | "guide" | "system" | "warning";
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                /** @description ISO 8601 */
                                publishedAt: string;
                                pictureId: string | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description not changed */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/news/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            slug: string;
                            /** @enum {string} */
                            category: "policy" | "guide" | "system" | "warning";
                            title: {
                                vi: string;
                                en: string;
                            };
                            /** @description ISO 8601 */
                            publishedAt: string;
                            pictureId: string | null;
                            html: {
                                vi: string;
                                en: string;
                            };
                        };
                    };
                };
                /** @description not changed */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/news-pictures/{pictureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The picture of an article */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pictureId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-ups/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Social security offices of a province, or the one that looks after a ward */
        get: {
            parameters: {
                query?: {
                    province?: string;
                    ward?: string;
                    agency?: string;
                    /** @description Words of the name, or the code; marks and capitals make no difference */
                    name?: string;
                    /** @description `next` of the page before */
                    after?: string;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description how many there are, counted up to 1,000 */
                            total: number;
                            /** @description there are more than `total` */
                            more: boolean;
                            /** @description `after` of the next page */
                            next: string | null;
                            places: {
                                code: string;
                                name: string;
                                address: string;
                                /** @description made for the demonstration: no real place */
                                invented: boolean;
                                mapLink: string;
                                phone: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-ups/sick-leave-facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health facilities that issue sick-leave certificates */
        get: {
            parameters: {
                query?: {
                    province?: string;
                    ward?: string;
                    agency?: string;
                    /** @description Words of the name, or the code; marks and capitals make no difference */
                    name?: string;
                    /** @description `next` of the page before */
                    after?: string;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description how many there are, counted up to 1,000 */
                            total: number;
                            /** @description there are more than `total` */
                            more: boolean;
                            /** @description `after` of the next page */
                            next: string | null;
                            places: {
                                code: string;
                                name: string;
                                address: string;
                                /** @description made for the demonstration: no real place */
                                invented: boolean;
                                mapLink: string;
                                phone: string | null;
                                /** @enum {string} */
                                level: "initial" | "basic" | "specialised";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-ups/contracted-facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health facilities with a contract for insured care */
        get: {
            parameters: {
                query?: {
                    province?: string;
                    ward?: string;
                    agency?: string;
                    /** @description Words of the name, or the code; marks and capitals make no difference */
                    name?: string;
                    /** @description `next` of the page before */
                    after?: string;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description how many there are, counted up to 1,000 */
                            total: number;
                            /** @description there are more than `total` */
                            more: boolean;
                            /** @description `after` of the next page */
                            next: string | null;
                            places: {
                                code: string;
                                name: string;
                                address: string;
                                /** @description made for the demonstration: no real place */
                                invented: boolean;
                                mapLink: string;
                                phone: string | null;
                                /** @enum {string} */
                                level: "initial" | "basic" | "specialised";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-ups/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Participating employers, by name or code */
        get: {
            parameters: {
                query?: {
                    province?: string;
                    ward?: string;
                    agency?: string;
                    /** @description Words of the name, or the code; marks and capitals make no difference */
                    name?: string;
                    /** @description `next` of the page before */
                    after?: string;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description how many there are, counted up to 1,000 */
                            total: number;
                            /** @description there are more than `total` */
                            more: boolean;
                            /** @description `after` of the next page */
                            next: string | null;
                            places: {
                                code: string;
                                name: string;
                                address: string;
                                /** @description made for the demonstration: no real place */
                                invented: boolean;
                                mapLink: string;
                                /** @enum {string} */
                                state: "active" | "suspended" | "closed";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-ups/collecting-organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations that collect contributions, with those who collect */
        get: {
            parameters: {
                query?: {
                    province?: string;
                    ward?: string;
                    agency?: string;
                    /** @description Words of the name, or the code; marks and capitals make no difference */
                    name?: string;
                    /** @description `next` of the page before */
                    after?: string;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description how many there are, counted up to 1,000 */
                            total: number;
                            /** @description there are more than `total` */
                            more: boolean;
                            /** @description `after` of the next page */
                            next: string | null;
                            places: {
                                code: string;
                                name: string;
                                address: string;
                                /** @description made for the demonstration: no real place */
                                invented: boolean;
                                mapLink: string;
                                phone: string | null;
                                staff: string[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-ups/challenge-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the question that comes after many look-ups of places from one network */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                        answer: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-ups/social-insurance-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a person has a number: masked; in full it goes to the registered contact */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        fullName: string;
                        birthDate: string;
                        /** @default  */
                        province?: string;
                        /**
                         * @description empty: not known
                         * @default
                         */
                        ward?: string;
                        /** @default  */
                        citizenNumber?: string;
                        /**
                         * @description last 4 digits of the registered telephone number
                         * @default
                         */
                        phoneEnd?: string;
                        challenge?: {
                            token: string;
                            answer: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description nobody, several people, or something typed wrong
                             * @enum {string}
                             */
                            outcome: "nothing-found";
                        } | {
                            /** @enum {string} */
                            outcome: "found";
                            /** @description 019****001; null where the number is the citizen number */
                            number: string | null;
                            /** @enum {string} */
                            state: "in-use" | "closed";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-ups/health-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Validity of a health card */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        cardNumber: string;
                        fullName: string;
                        /** @description day/month/year, or the year alone where the card has no more */
                        birthDate: string;
                        challenge?: {
                            token: string;
                            answer: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description nobody, several people, or something typed wrong
                             * @enum {string}
                             */
                            outcome: "nothing-found";
                        } | {
                            /** @enum {string} */
                            outcome: "found";
                            /** @enum {string} */
                            standing: "valid" | "not-yet-valid" | "expired" | "locked" | "withdrawn" | "replaced";
                            /** Format: date */
                            validFrom: string;
                            validTo: string | null;
                            /** @enum {number} */
                            benefitCode: 1 | 2 | 3 | 4 | 5;
                            fundPaysPercent: number;
                            firstFacility: {
                                code: string;
                                name: string;
                            };
                            fiveYearFrom: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own number and those of one's children */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            people: {
                                fullName: string;
                                /** @description null: oneself */
                                relationship: ("father" | "mother" | "guardian") | null;
                                number: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be changed, as it is on record */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description E.164 */
                            phone: string | null;
                            email: string | null;
                            address: {
                                provinceCode: string;
                                wardCode: string | null;
                                street: string | null;
                                inWords: string;
                            };
                            /** @description the number of the paper a person shows who they are with */
                            identity: {
                                /** @enum {string} */
                                kind: "citizen-number" | "old-id-number" | "passport-number";
                                value: string;
                            } | null;
                            /** @description changes that move money wait until then, because a contact has changed */
                            moneyHeldUntil: string | null;
                            /** @description identity was proved within the last minutes: contacts can be changed */
                            proved: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a change: a code goes to the new contact, for an address to the one on record */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        field: "phone";
                        value: string;
                    } | {
                        /** @enum {string} */
                        field: "email";
                        value: string;
                    } | {
                        /** @enum {string} */
                        field: "address";
                        provinceCode: string;
                        wardCode: string;
                        street: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            codeId: string;
                            /** @enum {string} */
                            channel: "sms" | "email";
                            recipient: string;
                            /**
                             * Format: uuid
                             * @description for GET /api/code-deliveries/{messageId}
                             */
                            messageId: string;
                            expiresAt: string;
                            resendAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/changes/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another code for the same change */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        codeId: string;
                        /** @enum {string} */
                        channel?: "sms" | "email";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            codeId: string;
                            /** @enum {string} */
                            channel: "sms" | "email";
                            recipient: string;
                            /**
                             * Format: uuid
                             * @description for GET /api/code-deliveries/{messageId}
                             */
                            messageId: string;
                            expiresAt: string;
                            resendAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/changes/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The code: the change is made, and old and new contact are told */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        codeId: string;
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            field: "phone" | "email" | "address";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/vneid/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back-channel logout: ends what was opened with that sign-in at VNeID */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-www-form-urlencoded": {
                        logout_token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_description: string;
                        };
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_description: string;
                        };
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_description: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PensionInput: {
            person: {
                /** @enum {string} */
                sex: "F" | "M";
                /**
                 * @example 1970-05-10
                 * @example 1970-05
                 * @example 1970
                 */
                birth: string;
            };
            /** @example 2026-07 */
            pensionStart: string;
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** @description đồng */
            averageSalary?: number;
            incapacity?: {
                percent: number;
                /** Format: date */
                concludedOn: string;
            };
            /** @default false */
            hivWorkAccident?: boolean;
            /** @default false */
            communeOfficer?: boolean;
            missingMonths?: {
                /** @enum {string} */
                scheme: "compulsory" | "voluntary";
                months: number;
                /** @description đồng */
                salary: number;
            };
            seniorityAllowance?: {
                /** @description at most 4 decimals */
                coefficient: number;
                percent: number;
            };
            /** @example 2026-07 */
            stateWindowAlternativeEnd?: string;
        };
        RetirementDateInput: {
            person: {
                /** @enum {string} */
                sex: "F" | "M";
                /**
                 * @example 1970-05-10
                 * @example 1970-05
                 * @example 1970
                 */
                birth: string;
            };
            /**
             * @default normal
             * @enum {string}
             */
            condition?: "normal" | "heavy-or-hard-area" | "underground-coal" | "incapacity-61" | "incapacity-81" | "voluntary-pre-2021";
            /** Format: date */
            concludedOn?: string;
        };
        PensionUpliftInput: {
            /** @description đồng */
            amount: number;
            /** @example 2026-07 */
            amountAsOf: string;
            /** @example 2026-07 */
            pensionStart: string;
            /** @example 2026-07 */
            target: string;
        };
        OneTimeInput: {
            person: {
                /** @enum {string} */
                sex: "F" | "M";
                /**
                 * @example 1970-05-10
                 * @example 1970-05
                 * @example 1970
                 */
                birth: string;
            };
            /** Format: date */
            decisionDate: string;
            /** @example 2026-07 */
            applicationMonth?: string;
            /** @enum {string} */
            ground: "retirement-age" | "emigration" | "serious-illness" | "incapacity-81" | "one-year-out" | "armed-forces-discharge" | "pensioner-emigration";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** @description đồng */
            averageSalary?: number;
            /** @default false */
            insuredOnApplication?: boolean;
            /** @default 0 */
            excusedMonths?: number;
            pensioner?: {
                /** @enum {string} */
                kind: "pension" | "allowance";
                /** @description đồng */
                monthlyAmount: number;
                /** @default 0 */
                monthsReceived?: number;
            };
            switches?: {
                /**
                 * @default adjusted
                 * @enum {string}
                 */
                under12Base?: "adjusted" | "nominal";
                /** @enum {string} */
                pre2014Only?: "carry" | "round";
                /** @default false */
                truncateAverage?: boolean;
            };
        };
        SicknessInput: {
            /** @enum {string} */
            kind: "own" | "long-term" | "child";
            leave: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            /** @enum {string} */
            part?: "less-than-half" | "half-or-more";
            /**
             * @default [
             *       "sunday"
             *     ]
             */
            weeklyRest?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            /** @default [] */
            holidays?: string[];
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** @default 0 */
            daysUsedBefore?: number;
            /** @default false */
            heavyOrHardArea?: boolean;
            /** Format: date */
            childBirth?: string;
            /** @default false */
            armedForces?: boolean;
            /**
             * @default ordinary
             * @enum {string}
             */
            cause?: "ordinary" | "self-inflicted" | "alcohol-or-drugs" | "work-accident";
        };
        ConvalescenceInput: {
            /** @enum {string} */
            after: "sickness";
            /** Format: date */
            date: string;
            /** Format: date */
            referenceDate: string;
            days: number;
            /** @default 0 */
            daysUsedBefore?: number;
            /** @enum {string} */
            category: "long-term" | "surgery" | "other";
            sickDaysInYear: number;
        } | {
            /** @enum {string} */
            after: "maternity";
            /** Format: date */
            date: string;
            /** Format: date */
            referenceDate: string;
            days: number;
            /** @default 0 */
            daysUsedBefore?: number;
            /** @enum {string} */
            category: "multiple-birth" | "surgery" | "other";
            /** @default false */
            returnedEarly?: boolean;
        } | {
            /** @enum {string} */
            after: "work-accident";
            /** Format: date */
            date: string;
            /** Format: date */
            referenceDate: string;
            days: number;
            /** @default 0 */
            daysUsedBefore?: number;
            incapacityPercent: number;
        };
        MaternityInput: {
            /** @enum {string} */
            event: "birth";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** Format: date */
            birthDate: string;
            /** @default 1 */
            children?: number;
            /** @default 0 */
            livingChildrenBefore?: number;
            /** Format: date */
            leaveStart?: string;
            /** @default false */
            orderedRest?: boolean;
            /** @default false */
            infertilityTreatment?: boolean;
            /** Format: date */
            childDiedOn?: string;
        } | {
            /** @enum {string} */
            event: "adoption";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** Format: date */
            adoptedOn: string;
            /** Format: date */
            birthDate: string;
        } | {
            /** @enum {string} */
            event: "father-leave";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** Format: date */
            birthDate: string;
            /** @default 1 */
            children?: number;
            /** @default 0 */
            livingChildrenBefore?: number;
            /** Format: date */
            leaveStart?: string;
            /** @default false */
            surgery?: boolean;
            /** @default false */
            under32Weeks?: boolean;
            /** @default true */
            motherQualifies?: boolean;
        } | {
            /** @enum {string} */
            event: "antenatal";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** Format: date */
            date: string;
            visits: number[];
            /** @default false */
            farOrPathology?: boolean;
        } | {
            /** @enum {string} */
            event: "pregnancy-loss";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** Format: date */
            date: string;
            weeks: number;
            days: number;
        } | {
            /** @enum {string} */
            event: "contraception";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** Format: date */
            date: string;
            /** @enum {string} */
            method: "iud" | "sterilisation";
            days: number;
        } | {
            /** @enum {string} */
            event: "voluntary-birth";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** Format: date */
            birthDate: string;
            /** @default 1 */
            children?: number;
            /** @default false */
            otherParentReceives?: boolean;
        };
        UnemploymentInput: {
            /** Format: date */
            decisionDate: string;
            /** Format: date */
            contractEnd: string;
            /** Format: date */
            filedOn: string;
            /**
             * @default standard
             * @enum {string}
             */
            contract?: "standard" | "short";
            /**
             * @default private
             * @enum {string}
             */
            sector?: "private" | "state";
            /** @enum {string} */
            region: "I" | "II" | "III" | "IV";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** @default 0 */
            monthsAlreadyUsed?: number;
            monthsReceived?: number;
            /** Format: date */
            benefitStart?: string;
            /** @default false */
            unlawfulTermination?: boolean;
            /** @default false */
            receivesPension?: boolean;
            /** @default false */
            foundWork?: boolean;
        };
        WorkAccidentInput: {
            /** Format: date */
            accidentDate: string;
            /** Format: date */
            entitlementDate: string;
            incapacityPercent: number;
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** @default false */
            needsAttendance?: boolean;
            /** Format: date */
            deathDate?: string;
            employer?: {
                /** @description đồng */
                monthlySalary: number;
                /** @default false */
                reduced?: boolean;
            };
        };
        SurvivorsInput: {
            /** Format: date */
            deathDate: string;
            /** @enum {string} */
            status: "contributor" | "pensioner" | "work-injury-monthly";
            /**
             * @default ordinary
             * @enum {string}
             */
            cause?: "ordinary" | "work-accident" | "occupational-disease";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** @description đồng */
            averageSalary?: number;
            /** @default 0 */
            missingMonths?: number;
            pension?: {
                /** @description đồng */
                monthlyAmount: number;
                monthsReceived: number;
            };
            allowance?: {
                /** @description đồng */
                monthlyAmount: number;
                incapacityPercent: number;
            };
            /** @default [] */
            relatives?: {
                /** @enum {string} */
                relation: "child" | "spouse" | "parent";
                /** @enum {string} */
                sex: "F" | "M";
                /**
                 * @example 1970-05-10
                 * @example 1970-05
                 * @example 1970
                 */
                birth: string;
                /** @default false */
                incapacity81?: boolean;
                /**
                 * @description đồng
                 * @default 0
                 */
                monthlyIncome?: number;
                /** @default false */
                noDirectCarer?: boolean;
                /** @default false */
                twoInsuredDeceased?: boolean;
            }[];
            /** @default false */
            chooseLumpSum?: boolean;
        };
        VoluntaryContributionInput: {
            /** Format: date */
            payOn: string;
            /** @description đồng */
            income: number;
            /** @enum {string} */
            method: "monthly" | "3-months" | "6-months" | "12-months" | "years-ahead" | "missing-months";
            years?: number;
            months?: number;
            /**
             * @default other
             * @enum {string}
             */
            supportGroup?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
            /** @default 0 */
            supportMonthsUsed?: number;
            /** @example 2026-07 */
            firstMonth?: string;
        };
        HouseholdHealthInsuranceInput: {
            /** Format: date */
            enrolOn: string;
            /** @default true */
            together?: boolean;
            members: {
                months: number;
                /**
                 * @default household
                 * @enum {string}
                 */
                group?: "household" | "student" | "near-poor" | "near-poor-hard-area" | "farm";
            }[];
        };
        HealthCoPaymentInput: {
            /** Format: date */
            visitDate: string;
            benefitCode: number;
            inpatient: boolean;
            /** @description đồng */
            cost: number;
            /**
             * @description đồng
             * @default 0
             */
            suppliesCost?: number;
            /** @default false */
            fiveYears?: boolean;
            /**
             * @description đồng
             * @default 0
             */
            coPaidThisYear?: number;
            /** @example 1.1 */
            visitCode?: string;
            /** @enum {string} */
            line?: "right" | "commune" | "wrong-central" | "wrong-provincial" | "wrong-district";
        };
        SalaryContributionInput: {
            /** @example 2026-07 */
            month: string;
            /** @description đồng */
            salary: number;
            /** @enum {string} */
            region: "I" | "II" | "III" | "IV";
            /**
             * @default private
             * @enum {string}
             */
            sector?: "private" | "state";
            /** @default false */
            foreign?: boolean;
        };
        OneTimeOrPensionInput: {
            person: {
                /** @enum {string} */
                sex: "F" | "M";
                /**
                 * @example 1970-05-10
                 * @example 1970-05
                 * @example 1970
                 */
                birth: string;
            };
            /** Format: date */
            decisionDate: string;
            /**
             * @default one-year-out
             * @enum {string}
             */
            ground?: "one-year-out" | "retirement-age" | "emigration" | "serious-illness" | "incapacity-81" | "armed-forces-discharge";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** @default false */
            insuredOnApplication?: boolean;
            /** @default 0 */
            excusedMonths?: number;
            further?: {
                years?: number;
                /** @enum {string} */
                scheme?: "compulsory" | "voluntary";
                /** @description đồng */
                salary?: number;
                /** @enum {string} */
                supportGroup?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
            };
        };
        VoluntaryLevelsInput: {
            /** Format: date */
            payOn: string;
            person: {
                /** @enum {string} */
                sex: "F" | "M";
            };
            /** @description đồng */
            income: number;
            years: number;
            /**
             * @default other
             * @enum {string}
             */
            supportGroup?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
            /** @default 0 */
            supportMonthsUsed?: number;
        };
        CalculationFault: {
            type: string;
            /** @description in the reader’s language */
            title: string;
            status: number;
            /** @enum {string} */
            code: "E_UNKNOWN_CALCULATOR" | "E_MISSING" | "E_TYPE" | "E_UNKNOWN_FIELD" | "E_VALUE" | "E_MONEY" | "E_DATE" | "E_MONTH" | "E_PERIOD_ORDER" | "E_PERIOD_OVERLAP" | "E_CONFLICT" | "E_OUT_OF_TABLE";
            /** @description where in the facts: $.history[1].to */
            path: string;
            requestId: string;
            errors: {
                path: string;
                /** @enum {string} */
                code: "E_UNKNOWN_CALCULATOR" | "E_MISSING" | "E_TYPE" | "E_UNKNOWN_FIELD" | "E_VALUE" | "E_MONEY" | "E_DATE" | "E_MONTH" | "E_PERIOD_ORDER" | "E_PERIOD_OVERLAP" | "E_CONFLICT" | "E_OUT_OF_TABLE";
                message: string;
            }[];
        };
        CalculationStep: {
            /** @description what the figure is */
            readonly label: {
                vi: string;
                en: string;
            };
            value: number | string | {
                vi: string;
                en: string;
            };
            /** @enum {string} */
            unit: "dong" | "dong-a-month" | "months" | "months-of-average" | "years" | "age" | "days" | "percent" | "times" | "number" | "day" | "month" | "text";
            /** @description in numbers: 2 × 6,5 + 1,5 × 10 */
            readonly working?: {
                vi: string;
                en: string;
            };
            /** @description the article */
            readonly law?: {
                vi: string;
                en: string;
            };
            /** @description the legal texts of the dated numbers that were used */
            readonly source?: {
                vi: string;
                en: string;
            };
            /**
             * @description only where a number used is not certain
             * @enum {string}
             */
            certainty?: "secondary" | "unverified";
        };
        OneTimeOrPensionResult: {
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            /**
             * Format: date
             * @description of law, tables and prices
             */
            asOf: string;
            oneTime: {
                eligible: boolean;
                reasons: ("AGE_NOT_REACHED" | "ENOUGH_YEARS_FOR_PENSION" | "NO_CONTRIBUTION_BEFORE_2025_07" | "TWELVE_MONTHS_NOT_PASSED" | "TWENTY_YEARS_OR_MORE" | "STILL_INSURED")[];
                months: number;
                /** @description in halves or quarters */
                yearsBefore2014?: number;
                /** @description in halves or quarters */
                yearsFrom2014?: number;
                /** @description in halves or quarters */
                monthsOfAverage?: number;
                /** @description đồng */
                averageSalary: number;
                /** @description also where it is not due yet */
                amount: number;
                steps: components["schemas"]["CalculationStep"][];
            };
            further: {
                /** @description YYYY-MM */
                from: string;
                /** @enum {string} */
                scheme: "compulsory" | "voluntary";
                /** @description insured a month */
                income: number;
                /** @description of which the person pays, before the State’s support */
                ownMonthly: number;
                /** @description a month */
                stateSupport: number;
                supportedMonths: number;
            };
            /** @description further years after which there is a right to a pension */
            rightAfter: number;
            chosen: {
                /** @description further years of contribution */
                years: number;
                /** @description whether they lead to a pension */
                eligible: boolean;
                /** @description of contribution in all */
                months: number;
                /** @description what the person pays for the further years, in all */
                ownContributions: number;
                /** @enum {string} */
                route?: "normal" | "heavy-or-hard-area" | "underground-coal" | "voluntary-pre-2021";
                /** @description in halves or quarters */
                yearsCounted?: number;
                /** @description in halves or quarters */
                rate?: number;
                /** @description đồng */
                averageSalary?: number;
                /** @description đồng */
                pension?: number;
                /** @description đồng */
                supplement?: number;
                /** @description the earliest month of the pension, YYYY-MM */
                start?: string;
                ageMonths?: number;
                /** @description of pension, after which it has paid more than the one-time payment and the further contributions */
                breakEvenMonths?: number;
            };
            /** @description to the pension of the chosen years, or why there is none */
            pensionSteps: components["schemas"]["CalculationStep"][];
            years: {
                /** @description further years of contribution */
                years: number;
                /** @description whether they lead to a pension */
                eligible: boolean;
                /** @description of contribution in all */
                months: number;
                /** @description what the person pays for the further years, in all */
                ownContributions: number;
                /** @enum {string} */
                route?: "normal" | "heavy-or-hard-area" | "underground-coal" | "voluntary-pre-2021";
                /** @description in halves or quarters */
                yearsCounted?: number;
                /** @description in halves or quarters */
                rate?: number;
                /** @description đồng */
                averageSalary?: number;
                /** @description đồng */
                pension?: number;
                /** @description đồng */
                supplement?: number;
                /** @description the earliest month of the pension, YYYY-MM */
                start?: string;
                ageMonths?: number;
                /** @description of pension, after which it has paid more than the one-time payment and the further contributions */
                breakEvenMonths?: number;
            }[];
            healthCard: {
                fundPaysPercent: number;
                /** @description a month of the same insurance for who has to buy it */
                householdPremium: number;
            };
            givenUp: {
                /** @description of contribution that no longer count */
                months: number;
                /** @description 0: there is no right to it yet */
                funeral: number;
                /** @description for each relative, at most four; 0: there is no right to it yet */
                survivorMonthly: number;
                /** @description đồng */
                survivorLumpSum: number;
            };
            steps: components["schemas"]["CalculationStep"][];
        };
        VoluntaryLevelsResult: {
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            /**
             * Format: date
             * @description of law, tables and prices
             */
            asOf: string;
            /** @description đồng */
            leastIncome: number;
            /** @description đồng */
            mostIncome: number;
            chosen: {
                /** @description đồng */
                income: number;
                /** @description a month */
                contribution: number;
                /** @description a supported month */
                stateSupport: number;
                /** @description a supported month */
                pay: number;
                supportedMonths: number;
                years: number;
                /** @description in halves or quarters */
                rate: number;
                /** @description đồng */
                pension: number;
                months: number;
                /** @description đồng */
                totalPaid: number;
                /** @description of pension, after which it has paid more than was contributed */
                breakEvenMonths: number;
            };
            levels: {
                /** @description đồng */
                income: number;
                /** @description a month */
                contribution: number;
                /** @description a supported month */
                stateSupport: number;
                /** @description a supported month */
                pay: number;
                supportedMonths: number;
                pensions: {
                    years: number;
                    /** @description in halves or quarters */
                    rate: number;
                    /** @description đồng */
                    pension: number;
                }[];
            }[];
            /** @description the pension of the chosen income by years of contribution */
            years: {
                years: number;
                /** @description in halves or quarters */
                rate: number;
                /** @description đồng */
                pension: number;
            }[];
            steps: components["schemas"]["CalculationStep"][];
        };
        PensionResult: {
            eligible: boolean;
            reasons: ("CONTRIBUTION_TOO_SHORT" | "AGE_NOT_REACHED")[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            /** @enum {string} */
            route?: "normal" | "heavy-or-hard-area" | "underground-coal" | "hiv-work-accident" | "voluntary-pre-2021" | "incapacity";
            months: {
                total: number;
                compulsory: number;
                voluntary: number;
                heavyOrHardArea: number;
            };
            /** @description in halves or quarters */
            yearsCounted?: number;
            /** @description đồng */
            averageSalary?: number;
            /** @description in halves or quarters */
            rateBeforeReduction?: number;
            reduction?: number;
            /** @description in halves or quarters */
            rate?: number;
            /** @description đồng */
            pension?: number;
            floorApplied?: boolean;
            /** @description in halves or quarters */
            supplementMonths?: number;
            /** @description đồng */
            supplement?: number;
            ageMonths?: number;
            referenceAgeMonths?: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        RetirementDateResult: {
            ageMonths: number;
            /** @description YYYY-MM */
            attainedMonth: string;
            /** Format: date */
            pensionStart: string;
            steps: components["schemas"]["CalculationStep"][];
        };
        PensionUpliftResult: {
            /** @description đồng */
            pension: number;
            adjustments: {
                /** Format: date */
                effectiveFrom: string;
                /** @description đồng */
                before: number;
                /** @description đồng */
                afterFactor: number;
                /** @description đồng */
                after: number;
            }[];
            steps: components["schemas"]["CalculationStep"][];
        };
        OneTimeResult: {
            eligible: boolean;
            reasons: ("AGE_NOT_REACHED" | "ENOUGH_YEARS_FOR_PENSION" | "NO_CONTRIBUTION_BEFORE_2025_07" | "TWELVE_MONTHS_NOT_PASSED" | "TWENTY_YEARS_OR_MORE" | "STILL_INSURED")[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            months: {
                total: number;
                before2014: number;
                from2014: number;
            };
            /** @description in halves or quarters */
            yearsBefore2014?: number;
            /** @description in halves or quarters */
            yearsFrom2014?: number;
            /** @description in halves or quarters */
            monthsOfAverage?: number;
            /** @description đồng */
            averageSalary?: number;
            /** @description đồng */
            gross?: number;
            /** @description đồng */
            stateSupport?: number;
            /** @description đồng */
            amount: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        SicknessResult: {
            eligible: boolean;
            reasons: ("EXCLUDED_CAUSE" | "NOT_INSURED_AT_EVENT" | "CHILD_TOO_OLD")[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            /** @description đồng */
            salaryBase?: number;
            /** @description in halves or quarters */
            workingDays?: number;
            capDays?: number;
            /** @description in halves or quarters */
            paidDays?: number;
            /** @description in halves or quarters */
            extendedDays?: number;
            extendedPercent?: number;
            segments?: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                percent: number;
                months: number;
                oddDays: number;
            }[];
            /** @description đồng */
            amount?: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        ConvalescenceResult: {
            eligible: boolean;
            reasons: ("LESS_THAN_30_SICK_DAYS" | "RETURNED_EARLY" | "INCAPACITY_BELOW_15" | "OUTSIDE_30_DAYS")[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            maxDays?: number;
            paidDays?: number;
            /** @description đồng */
            dailyAmount?: number;
            /** @description đồng */
            amount?: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        MaternityResult: {
            eligible: boolean;
            reasons: ("NOT_INSURED_AT_EVENT" | "CONTRIBUTION_CONDITION_NOT_MET" | "CHILD_TOO_OLD" | "LEAVE_OUTSIDE_WINDOW" | "NOT_IN_FORCE" | "PAID_TO_OTHER_PARENT")[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            /** @description đồng */
            averageSalary?: number;
            /** Format: date */
            leaveFrom?: string;
            /** Format: date */
            leaveTo?: string;
            leaveMonths?: number;
            oddDays?: number;
            paidDays?: number;
            /** @description đồng */
            allowance?: number;
            /** @description đồng */
            birthAllowance?: number;
            /** @description đồng */
            total?: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        UnemploymentResult: {
            eligible: boolean;
            reasons: ("UNLAWFUL_TERMINATION" | "RECEIVES_PENSION" | "LESS_THAN_12_MONTHS" | "FILED_LATE" | "FOUND_WORK")[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            monthsCounted?: number;
            /** @description đồng */
            averageSalary?: number;
            /** @description đồng */
            cap?: number;
            /** @description đồng */
            monthly?: number;
            benefitMonths?: number;
            /** @description đồng */
            total?: number;
            reservedMonths?: number;
            periods?: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
            steps: components["schemas"]["CalculationStep"][];
        };
        WorkAccidentResult: {
            eligible: boolean;
            reasons: ("NOT_INSURED_AT_EVENT" | "INCAPACITY_BELOW_5")[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            /** @enum {string} */
            type?: "one-time" | "monthly";
            yearsCounted?: number;
            /** @description đồng */
            salaryBase?: number;
            /** @description đồng */
            byIncapacity?: number;
            /** @description đồng */
            byContribution?: number;
            /** @description đồng */
            amount?: number;
            /** @description đồng */
            attendanceAllowance?: number;
            /** @description đồng */
            deathAllowance?: number;
            employerMonths?: number;
            /** @description đồng */
            employerCompensation?: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        SurvivorsResult: {
            eligible: boolean;
            reasons: "LUMP_SUM_CHOICE_NOT_ALLOWED"[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            funeral: {
                eligible: boolean;
                /** @description đồng */
                amount: number;
            };
            monthly: {
                eligible: boolean;
                relatives: {
                    index: number;
                    eligible: boolean;
                    percent: number;
                    /** @description đồng */
                    amount: number;
                    /** @enum {string} */
                    reason?: "AGE" | "INCOME" | "NO_MONTHLY_RIGHT" | "MORE_THAN_FOUR";
                }[];
                /** @description đồng */
                total: number;
                /** @description YYYY-MM */
                from?: string;
            };
            lumpSum: {
                eligible: boolean;
                /** @description đồng */
                amount: number;
                /** @description in halves or quarters */
                months?: number;
                /** @description đồng */
                averageSalary?: number;
            };
            steps: components["schemas"]["CalculationStep"][];
        };
        VoluntaryContributionResult: {
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            monthsCovered: number;
            /** @description đồng */
            gross: number;
            supportedMonths: number;
            /** @description đồng */
            stateSupport: number;
            /** @description đồng */
            pay: number;
            /** Format: date */
            payBy?: string;
            steps: components["schemas"]["CalculationStep"][];
        };
        HouseholdHealthInsuranceResult: {
            members: {
                percent: number;
                /** @description đồng */
                premium: number;
                /** @description đồng */
                stateSupport: number;
                /** @description đồng */
                pay: number;
            }[];
            /** @description đồng */
            totalPremium: number;
            /** @description đồng */
            totalSupport: number;
            /** @description đồng */
            totalPay: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        HealthCoPaymentResult: {
            linePercent: number;
            cardPercent: number;
            /** @enum {string} */
            fullCoverage: "NONE" | "BENEFIT_CODE" | "INITIAL_LEVEL" | "BELOW_15_PERCENT" | "SIX_TIMES_BASE";
            /** @description đồng */
            scope: number;
            /** @description đồng */
            fundPays: number;
            /** @description đồng */
            patientPays: number;
            /** @description đồng */
            coPayment: number;
            /** @description đồng */
            coPaidThisYearAfter: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        SalaryContributionResult: {
            base: {
                /** @description đồng */
                socialInsurance: number;
                /** @description đồng */
                healthInsurance: number;
                /** @description đồng */
                unemployment: number;
            };
            worker: {
                /** @description đồng */
                socialInsurance: number;
                /** @description đồng */
                healthInsurance: number;
                /** @description đồng */
                unemployment: number;
                /** @description đồng */
                total: number;
            };
            employer: {
                /** @description đồng */
                pension: number;
                /** @description đồng */
                sicknessMaternity: number;
                /** @description đồng */
                workAccident: number;
                /** @description đồng */
                healthInsurance: number;
                /** @description đồng */
                unemployment: number;
                /** @description đồng */
                total: number;
            };
            /** @description đồng */
            total: number;
            steps: components["schemas"]["CalculationStep"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
